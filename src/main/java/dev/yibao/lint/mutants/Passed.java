package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.engine.Regions;
import dev.yibao.engine.Response;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.engine.Step;
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
 * @param touches all that its answer depends on: the names of the questions answered, the flows
 *     passed, the outcome and those it takes materials from, the regions laid over it
 */
record Passed(Scenario scenario, Set<String> touches) {

  /** The name of a question among what scenarios touch. */
  static String name(Question question) {
    return question.name().flow() + "/" + question.name().id();
  }

  /** What came of a run that passed. */
  static Passed of(Library library, ScenarioRun run) {
    Set<String> touches = new HashSet<>(Set.of(run.scenario().flow()));
    for (Response answer : run.step().path().answers()) {
      touches.add(name(answer.question()));
      touches.add(answer.question().flow());
    }
    Outcome outcome = ((Step.Done) run.step()).outcome();
    touches.add(outcome.flow());
    while (touches.add(outcome.key()) && outcome.materialsOf() != null) {
      Target lender = outcome.materialsOf();
      outcome = library.flow(lender.flow()).outcomes().get(lender.id());
    }
    List<String> asked = run.step().path().valuesOf(QuestionName.REGION);
    String region = asked == null ? Regions.idOf(library, run.scenario().region()) : asked.get(0);
    for (Region one : Regions.chain(library, region)) {
      touches.add(one.id());
    }
    return new Passed(run.scenario(), touches);
  }

  /** Tells whether it no longer passes in a changed library. */
  boolean failsIn(Library changed) {
    try {
      return !ScenarioRun.of(changed, changed.flow(scenario.flow()), scenario).passed();
    } catch (Diagnosed e) {
      return true;
    }
  }
}
