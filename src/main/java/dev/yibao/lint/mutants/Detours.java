package dev.yibao.lint.mutants;

import dev.yibao.engine.Result;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Suggestions;
import dev.yibao.model.Condition;
import dev.yibao.model.Conditional;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes scenarios that come past a place, where those that there are do not. */
final class Detours {

  private Detours() {}

  /** Scenarios of which some pass the place; each expects what its flow answers today. */
  static List<Scenario> to(Place place, Library library) {
    Question question = place.within(Question.class);
    Outcome outcome = place.within(Outcome.class);
    Overlay overlay = place.within(Overlay.class);
    if (question != null) {
      return suggested(library.flow(question.flow()), items(question), library);
    }
    if (outcome == null && overlay == null) {
      return List.of();
    }
    String key = outcome != null ? outcome.key() : overlay.outcome();
    Flow flow = library.flow(key.substring(0, key.indexOf('/')));
    List<String> wanted = new ArrayList<>(List.of(key));
    Conditional shown = place.within(Conditional.class);
    for (Condition one : shown == null ? List.<Condition>of() : shown.conditions()) {
      wanted.addAll(items(one, flow));
    }
    List<Scenario> found = new ArrayList<>();
    for (Scenario scenario : suggested(flow, wanted, library)) {
      Region region = place.within(Region.class);
      found.add(region == null ? scenario : insuredIn(region.id(), scenario, library));
    }
    return found;
  }

  private static List<Scenario> suggested(Flow flow, List<String> wanted, Library library) {
    return flow == null ? List.of() : Suggestions.of(library, flow, wanted);
  }

  private static List<String> items(Question question) {
    List<String> items = new ArrayList<>();
    question.options().forEach(option -> items.add(question.key() + "=" + option.id()));
    question.bands().forEach(band -> items.add(question.key() + "=" + band.range()));
    return items;
  }

  private static List<String> items(Condition condition, Flow flow) {
    List<String> items = new ArrayList<>();
    for (Question question : flow.questions().values()) {
      if (question.name().equals(condition.question())) {
        condition.options().forEach(option -> items.add(question.key() + "=" + option));
      }
    }
    return items;
  }

  /** The same scenario of somebody who is insured there. */
  private static Scenario insuredIn(String region, Scenario scenario, Library library) {
    String name = QuestionName.REGION.id();
    Map<String, List<String>> answers = new LinkedHashMap<>(scenario.answers());
    boolean asked = answers.replace(name, List.of(region)) != null;
    Object there = Parts.with(scenario, "answers", answers);
    Scenario moved = (Scenario) (asked ? there : Parts.with(scenario, "region", region));
    Result result = ScenarioRun.result(library, library.flow(scenario.flow()), moved);
    Object expected = scenario.expected();
    if (result != null) {
      expected = Parts.with(expected, "verdict", result.verdict());
      expected = Parts.with(expected, "outcome", result.outcome().key());
    }
    return (Scenario) Parts.with(moved, "expected", expected);
  }
}
