package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.engine.Regions;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A scenario that passes while nothing is changed.
 *
 * @param scenario the scenario
 * @param result its answer
 * @param owners all that the answer depends on, as {@link Place#owner} names it
 */
record Passed(Scenario scenario, Result result, Set<Object> owners) {

  /** Those of some scenarios that pass. */
  static List<Passed> of(Library library, List<Scenario> scenarios) {
    return scenarios.stream()
        .map(scenario -> run(library, scenario))
        .filter(ScenarioRun::passed)
        .map(run -> new Passed(run.scenario(), run.result(), owners(library, run)))
        .toList();
  }

  private static Set<Object> owners(Library library, ScenarioRun run) {
    Outcome outcome = run.result().outcome();
    Set<Object> owners = new HashSet<>(List.of(run.scenario().flow(), outcome.flow()));
    for (Response answer : run.result().answers()) {
      owners.add(answer.question().name());
      owners.add(answer.question().flow());
      if (answer.question().isRegion()) {
        Regions.chain(library, answer.values().get(0)).forEach(one -> owners.add(one.id()));
      }
    }
    library.withLenders(outcome).forEach(one -> owners.add(one.key()));
    return owners;
  }

  /** The same person on the days on which the outcome changes. */
  List<Scenario> onOtherDays(Library library) {
    List<Scenario> found = new ArrayList<>();
    for (Overlay change : result.outcome().changes()) {
      Scenario then = Place.with(scenario, "asOf", change.from());
      Result there = run(library, then).result();
      if (there != null) {
        String name = scenario.name() + "，" + change.from();
        Expected expected = new Expected(there.outcome().key(), there.verdict(), List.of());
        found.add(Place.with(Place.with(then, "name", name), "expected", expected));
      }
    }
    return found;
  }

  /** Walks a scenario; one that cannot be walked does not pass. */
  static ScenarioRun run(Library library, Scenario scenario) {
    try {
      return ScenarioRun.of(library, library.flow(scenario.flow()), scenario);
    } catch (Diagnosed e) {
      return new ScenarioRun(scenario, null, null, List.of(e.diagnostics().get(0).message()));
    }
  }

  /** Tells whether a scenario passes. */
  static boolean passes(Library library, Scenario scenario) {
    return run(library, scenario).passed();
  }
}
