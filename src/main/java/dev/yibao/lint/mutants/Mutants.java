package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Lint;
import dev.yibao.model.Library;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes the flows one thing at a time and sees whether a rule or a scenario notices. */
public final class Mutants {

  private final Library library;
  private final LocalDate today;
  private final Set<Object> known;
  private final List<Passed> passed = new ArrayList<>();

  /**
   * @param files the library, of which all must be readable
   * @param scenarios those of all flows; one that fails as it is notices nothing
   * @param today the day that the calendar shows
   */
  public Mutants(Library files, List<Scenario> scenarios, LocalDate today) {
    this.library = MemoryLibrary.copyOf(files);
    this.today = today;
    this.known = findings(library);
    for (Scenario scenario : scenarios) {
      try {
        ScenarioRun run = ScenarioRun.of(library, library.flow(scenario.flow()), scenario);
        if (run.passed()) {
          passed.add(Passed.of(library, run));
        }
      } catch (Diagnosed e) {
        // a scenario that cannot be walked is told by the test of scenarios
      }
    }
  }

  /** What the rules find, each by its code and its location: texts that are quoted may change. */
  private Set<Object> findings(Library of) {
    Set<Object> findings = new HashSet<>();
    for (Diagnostic one : Lint.check(of, List.of(), today)) {
      findings.add(List.of(one.code(), one.at()));
    }
    return findings;
  }

  /**
   * Judges every mutant of these flows, on as many cores as there are; in the order of the files.
   */
  public List<Judged> of(List<String> flows) {
    return Mutant.of(library).parallelStream()
        .filter(mutant -> flows.stream().anyMatch(mutant::isOf))
        .map(mutant -> new Judged(mutant, isNoticed(mutant)))
        .toList();
  }

  /** A mutant and whether anything notices it. */
  public record Judged(Mutant mutant, boolean noticed) {}

  private boolean isNoticed(Mutant mutant) {
    Library changed = mutant.library(library);
    Set<String> touches = mutant.touches();
    for (Passed one : passed) {
      if (!Collections.disjoint(one.touches(), touches) && one.failsIn(changed)) {
        return true;
      }
    }
    return !known.containsAll(findings(changed));
  }
}
