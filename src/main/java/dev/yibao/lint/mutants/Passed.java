package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.engine.Regions;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import dev.yibao.model.Scenario;
import dev.yibao.model.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A scenario that passes while nothing is changed.
 *
 * @param scenario the scenario
 * @param result its answer
 * @param touches all that the answer depends on: the names of the questions answered, the flows
 *     passed, the outcome and those it takes materials from, the regions laid over it
 */
record Passed(Scenario scenario, Result result, Set<String> touches) {

  /** A scenario of this library; null when it does not pass. */
  static Passed of(Library library, Scenario scenario) {
    if (fails(library, scenario)) {
      return null;
    }
    Result result = ScenarioRun.result(library, library.flow(scenario.flow()), scenario);
    Set<String> touches = new HashSet<>(List.of(scenario.flow(), result.flow().id()));
    for (Response answer : result.answers()) {
      touches.add(name(answer.question()));
      touches.add(answer.question().flow());
      if (answer.question().name().equals(QuestionName.REGION)) {
        for (Region region : Regions.chain(library, answer.values().get(0))) {
          touches.add(region.id());
        }
      }
    }
    Outcome outcome = result.outcome();
    while (touches.add(outcome.key()) && outcome.materialsOf() != null) {
      Target lender = outcome.materialsOf();
      outcome = library.flow(lender.flow()).outcomes().get(lender.id());
    }
    return new Passed(scenario, result, touches);
  }

  /** The name of a question among what scenarios touch. */
  static String name(Question question) {
    return question.name().flow() + "/" + question.name().id();
  }

  /** Tells whether a scenario does not come out as expected. */
  static boolean fails(Library library, Scenario scenario) {
    try {
      return !ScenarioRun.of(library, library.flow(scenario.flow()), scenario).passed();
    } catch (Diagnosed e) {
      return true;
    }
  }
}
