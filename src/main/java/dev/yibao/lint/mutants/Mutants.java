package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.lint.Lint;
import dev.yibao.model.Library;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Scenario;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Changes the flows one thing at a time and sees whether a rule or a scenario notices. */
public final class Mutants {

  private final Library files;
  private final Library library;
  private final List<Scenario> scenarios;
  private final LocalDate today;
  private final Set<Object> known;
  private final List<Passed> passed;
  private final Remedies remedies;

  /**
   * @param files the library, of which all must be readable
   * @param scenarios those of all flows; one that fails as it is notices nothing
   * @param today the day that the calendar shows
   */
  public Mutants(Library files, List<Scenario> scenarios, LocalDate today) {
    this.files = files;
    this.library = MemoryLibrary.copyOf(files);
    this.scenarios = List.copyOf(scenarios);
    this.today = today;
    this.known = findings(library);
    this.passed =
        scenarios.stream()
            .map(scenario -> Passed.of(library, scenario))
            .filter(Objects::nonNull)
            .toList();
    this.remedies = new Remedies(library, passed);
  }

  /** What the rules find, each by its code and its location: texts that are quoted may change. */
  private Set<Object> findings(Library of) {
    Set<Object> findings = new HashSet<>();
    for (Diagnostic one : Lint.check(of, scenarios, List.of(), today)) {
      findings.add(List.of(one.code(), one.at()));
    }
    return findings;
  }

  /**
   * Judges every mutant of these flows, on as many cores as there are; in the order of the parts.
   */
  public List<Judged> of(List<String> flows) {
    return Mutant.of(library).parallelStream()
        .filter(mutant -> flows.stream().anyMatch(mutant::isOf))
        .map(this::judge)
        .toList();
  }

  private Judged judge(Mutant mutant) {
    Library changed = mutant.library(library);
    boolean noticed = isNoticed(mutant, changed);
    Remedy remedy = noticed ? null : remedies.of(mutant, changed);
    Change change = mutant.change();
    Location at = files.within(change.piece(), change.path().toArray(String[]::new));
    return new Judged(mutant.kind(), at, change.what(), noticed, remedy);
  }

  private boolean isNoticed(Mutant mutant, Library changed) {
    Set<String> touches = mutant.touches();
    for (Passed one : passed) {
      if (!Collections.disjoint(one.touches(), touches) && Passed.fails(changed, one.scenario())) {
        return true;
      }
    }
    return !known.containsAll(findings(changed));
  }
}
