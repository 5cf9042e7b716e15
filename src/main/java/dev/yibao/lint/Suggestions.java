package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.AnswerParser;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Labels;
import dev.yibao.engine.ParsedAnswer;
import dev.yibao.engine.Regions;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Condition;
import dev.yibao.model.Expectation;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes scenarios for what none reaches yet: options and outcomes, both sides of each edge between
 * bands, and the notes of regions. Each expects what the flow answers today.
 */
public final class Suggestions {

  /** The most characters that a name may have: it is read in one line. */
  private static final int NAME = 36;

  private final Library library;
  private final Flow flow;
  private final Interview interview;
  private final AnswerParser parser;
  private final List<Scenario> suggested = new ArrayList<>();

  private Suggestions(Library library, Flow flow) {
    this.library = library;
    this.flow = flow;
    this.interview = new Interview(library, flow.reviewed());
    this.parser = interview.parser(flow);
  }

  /**
   * All scenarios that are missing, that which reaches most first; none where nothing is missing.
   *
   * @param uncovered what is to be reached, as {@link Items} names it
   * @param runs the scenarios there are, of whatever flow
   */
  public static List<Scenario> of(
      Library library, Flow flow, List<String> uncovered, List<ScenarioRun> runs) {
    Suggestions made = new Suggestions(library, flow);
    BandEdges edges = new BandEdges(library, flow, runs);
    List<String> wanted = new ArrayList<>(uncovered);
    wanted.addAll(edges.open(false).keySet());
    made.cover(wanted, Map.of());
    Map<String, String> last = edges.open(true);
    made.cover(last.keySet(), last);
    made.notes(runs);
    return made.suggested;
  }

  /** The fewest scenarios that reach these things, as {@link Items} names them, and no more. */
  public static List<Scenario> of(Library library, Flow flow, List<String> wanted) {
    Suggestions made = new Suggestions(library, flow);
    made.cover(wanted, Map.of());
    return made.suggested;
  }

  /**
   * @param values by item, the answer that reaches it as it is wanted
   */
  private void cover(Collection<String> wanted, Map<String, String> values) {
    StateGraph graph = StateGraph.of(interview, List.of(flow.start()));
    GreedyCover cover = new GreedyCover(graph, "", wanted);
    List<GreedyCover.Leg> path = graph.states().isEmpty() ? List.of() : cover.next();
    for (; !path.isEmpty(); path = cover.next()) {
      suggested.add(run(path, values, "").scenario());
    }
  }

  /** Makes a scenario for each overlay, and each of its notes, that nobody has seen. */
  private void notes(List<ScenarioRun> runs) {
    Set<String> seen = new HashSet<>();
    runs.stream().filter(run -> run.result() != null).forEach(run -> see(run.result(), seen));
    for (Region region : library.regions().values()) {
      for (Overlay overlay : region.overlays().values()) {
        if (overlay.outcome().startsWith(flow.id() + "/")) {
          missing(region, overlay, seen);
        }
      }
    }
  }

  private void missing(Region region, Overlay overlay, Set<String> seen) {
    Map<String, List<Condition>> wanted = new LinkedHashMap<>();
    wanted.put(key(region, overlay.outcome(), ""), List.of());
    for (Statement note : overlay.notes()) {
      wanted.put(key(region, overlay.outcome(), note.text()), note.conditions());
    }
    wanted.forEach(
        (key, conditions) -> {
          ScenarioRun run = seen.contains(key) ? null : reach(region, overlay, conditions);
          if (run != null && see(run.result(), seen).contains(key)) {
            suggested.add(run.scenario());
          }
        });
  }

  private static String key(Region region, String outcome, String note) {
    return region.id() + " " + outcome + " " + note;
  }

  private Set<String> see(Result result, Set<String> seen) {
    String outcome = result.outcome().key();
    for (Response answer : result.answers()) {
      if (answer.question().isRegion()) {
        Regions.chain(library, answer.values().get(0))
            .forEach(region -> seen.add(key(region, outcome, "")));
      }
    }
    result.notes().forEach(one -> seen.add(key(one.region(), outcome, one.note().text())));
    return seen;
  }

  /** A scenario of somebody in a region for whom these conditions hold; null for nobody. */
  private ScenarioRun reach(Region region, Overlay overlay, List<Condition> conditions) {
    Map<QuestionName, List<String>> known = Map.of(QuestionName.REGION, List.of(region.id()));
    StateGraph graph = StateGraph.of(interview, List.of(flow.start()), known);
    List<String> wanted = new ArrayList<>(List.of(overlay.outcome()));
    for (Condition condition : conditions) {
      graph.states().stream()
          .map(state -> state.node().question())
          .filter(question -> question != null && question.name().equals(condition.question()))
          .forEach(question -> wanted.add(question.key() + "=" + condition.options().get(0)));
    }
    GreedyCover cover = new GreedyCover(graph, overlay.outcome(), wanted);
    List<GreedyCover.Leg> path = graph.states().isEmpty() ? List.of() : cover.next();
    return path.isEmpty() ? null : run(path, Map.of(), region.id());
  }

  private ScenarioRun run(
      List<GreedyCover.Leg> path, Map<String, String> wanted, String insuredIn) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    List<String> labels = new ArrayList<>();
    String region = insuredIn.isEmpty() ? "" : library.region(insuredIn).name();
    boolean asked = path.stream().anyMatch(leg -> leg.question().isRegion());
    for (GreedyCover.Leg leg : path) {
      Question question = leg.question();
      if (leg.asked() || question.isRegion()) {
        List<String> values = values(leg, wanted);
        answers.put(
            question.name().in(flow.id()),
            values.isEmpty()
                ? List.of(Labels.of(new Response(question, values), library))
                : values.stream().map(value -> word(question, value)).toList());
        values.forEach(value -> labels.add(label(question, value)));
      }
    }
    String where = asked ? "" : region;
    String name = name(where, labels);
    Scenario bare = scenario(name, answers, where, new Expected("", null, List.of()));
    Result result = ScenarioRun.of(library, flow, bare).result();
    Scenario whole = scenario(name, answers, where, expected(result, insuredIn));
    return new ScenarioRun(whole, null, result, List.of());
  }

  private Scenario scenario(
      String name, Map<String, List<String>> answers, String region, Expected expected) {
    return new Scenario(
        flow.id(), name, answers, region, flow.reviewed(), expected, Map.of(), Location.NONE);
  }

  private static Expected expected(Result result, String region) {
    List<String> cited =
        result.notes().stream()
            .filter(one -> one.region().id().equals(region))
            .flatMap(one -> one.basis().citations().stream())
            .map(citation -> citation.source() + "#" + citation.claim())
            .distinct()
            .toList();
    Expectation citations = new Expectation(Expectation.Part.CITATIONS, cited, false);
    List<Expectation> parts = cited.isEmpty() ? List.of() : List.of(citations);
    return new Expected(result.outcome().key(), result.verdict(), parts);
  }

  private List<String> values(GreedyCover.Leg leg, Map<String, String> wanted) {
    if (!leg.question().type().hasBands()) {
      return leg.values();
    }
    String band = interview.band(leg.question(), leg.values().get(0)).range();
    String value = wanted.get(Items.name(leg.question(), band));
    return value == null ? leg.values() : List.of(value);
  }

  /** The answer as people read it, without what its label says in brackets; else its id. */
  private String word(Question question, String value) {
    if (question.type().hasOptions()) {
      String label = Labels.label(question, value, library);
      for (String word : List.of(label.replaceFirst("（.*", ""), label)) {
        boolean fits =
            parser.read(question, word) instanceof ParsedAnswer.Accepted accepted
                && accepted.values().equals(List.of(value));
        if (fits) {
          return word;
        }
      }
    }
    return value;
  }

  /** The label as people read it; to a yes or a no also the question. */
  private String label(Question question, String value) {
    String label = Labels.label(question, value, library);
    return question.type() == QuestionType.YES_NO ? question.ask() + label : label;
  }

  /** The answers in a line, the first left out where they are too many. */
  private static String name(String region, List<String> labels) {
    String where = region.isEmpty() ? "" : region + "；";
    String name = where + String.join("；", labels);
    for (int i = 1; i < labels.size() && name.codePointCount(0, name.length()) > NAME; i++) {
      name = where + "……" + String.join("；", labels.subList(i, labels.size()));
    }
    return name;
  }
}
