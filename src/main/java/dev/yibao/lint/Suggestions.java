package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Labels;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.StateGraph;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import dev.yibao.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes scenarios that reach what none reaches yet; each expects what the flow answers today. */
public final class Suggestions {

  /** The most characters that a name may have: it is read in one line. */
  private static final int NAME = 36;

  private final Library library;
  private final Flow flow;

  private Suggestions(Library library, Flow flow) {
    this.library = library;
    this.flow = flow;
  }

  /**
   * The scenarios that are missing, that which reaches most first; none where nothing is missing.
   *
   * @param uncovered what is to be reached, as {@link Items} names it
   */
  public static List<Scenario> of(Library library, Flow flow, List<String> uncovered) {
    return new Suggestions(library, flow).covering(uncovered);
  }

  private List<Scenario> covering(List<String> uncovered) {
    List<Scenario> suggested = new ArrayList<>();
    Interview interview = new Interview(library, flow.reviewed());
    StateGraph graph = StateGraph.of(interview, List.of(flow.start()));
    if (graph.states().isEmpty()) {
      return suggested;
    }
    GreedyCover cover = new GreedyCover(graph, uncovered);
    for (List<GreedyCover.Leg> path = cover.next(); !path.isEmpty(); path = cover.next()) {
      suggested.add(scenario(path));
    }
    return suggested;
  }

  private Scenario scenario(List<GreedyCover.Leg> path) {
    Interview interview = new Interview(library, flow.reviewed());
    Map<String, List<String>> answers = new LinkedHashMap<>();
    List<String> labels = new ArrayList<>();
    Step step = interview.start(flow);
    for (GreedyCover.Leg leg : path) {
      if (leg.asked() && step instanceof Step.Ask ask) {
        List<String> values = leg.values();
        String name = leg.question().name().in(flow.id());
        answers.put(name, values.isEmpty() ? List.of("none") : values);
        label(leg.question(), values, labels);
        step = interview.answer(ask, values);
      }
    }
    return scenario(answers, name(labels), (Step.Done) step);
  }

  private Scenario scenario(Map<String, List<String>> answers, String name, Step.Done done) {
    List<String> region = done.path().valuesOf(QuestionName.REGION);
    String insuredIn = region == null ? "" : region.get(0);
    Verdict verdict =
        new ResultBuilder(library, flow.reviewed()).of(flow, done, insuredIn).verdict();
    Expected expected = new Expected(done.outcome().key(), verdict, List.of());
    return new Scenario(
        flow.id(), name, answers, "", flow.reviewed(), expected, Map.of(), Location.NONE);
  }

  /** Adds the labels of an answer, as people read them; to a yes or a no also the question. */
  private void label(Question question, List<String> values, List<String> labels) {
    for (String value : values) {
      String label = Labels.label(question, value, library);
      labels.add(question.type() == QuestionType.YES_NO ? question.ask() + label : label);
    }
  }

  private static String name(List<String> labels) {
    String name = String.join("；", labels);
    int length = name.codePointCount(0, name.length());
    return length <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME - 1)) + "…";
  }
}
