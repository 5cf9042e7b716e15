package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Coverage;
import dev.yibao.lint.Lint;
import dev.yibao.lint.Suggestions;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Changes the flows one thing at a time and sees whether a rule or a scenario notices. */
public final class Mutants {

  private final Library library;
  private final List<Scenario> scenarios;
  private final LocalDate today;
  private final Set<Object> known;
  private final List<Passed> passed;
  private final List<Passed> missing;

  private Mutants(Library files, List<Scenario> scenarios, LocalDate today) {
    this.library = MemoryLibrary.copyOf(files);
    this.scenarios = scenarios;
    this.today = today;
    this.known = findings(library, library.flows().keySet());
    this.passed = Passed.of(library, scenarios);
    this.missing = Passed.of(library, suggested());
  }

  /**
   * Judges every change to some flows, on as many cores as there are.
   *
   * @param files the library, of which all must be readable
   * @param scenarios those of all flows; one that fails as it is notices nothing
   * @param today the day that the calendar shows
   */
  public static MutantReport of(
      Library files, List<Scenario> scenarios, LocalDate today, List<String> flows) {
    Mutants mutants = new Mutants(files, scenarios, today);
    return new MutantReport(
        Mutant.of(mutants.library, files).parallelStream()
            .filter(mutant -> !Collections.disjoint(mutant.flows(), flows))
            .map(mutants::judge)
            .toList(),
        scenarios.size() - mutants.passed.size());
  }

  /** What the rules find, each by its code and its location: texts that are quoted may change. */
  private Set<Object> findings(Library of, Set<String> flows) {
    Set<Object> findings = new HashSet<>();
    for (Diagnostic one : Lint.recheck(of, flows, today)) {
      findings.add(List.of(one.code(), one.at()));
    }
    return findings;
  }

  private List<Scenario> suggested() {
    Map<Flow, List<ScenarioRun>> runs = new LinkedHashMap<>();
    library.flows().values().forEach(flow -> runs.put(flow, new ArrayList<>()));
    List<ScenarioRun> all = scenarios.stream().map(one -> Passed.run(library, one)).toList();
    all.forEach(run -> runs.get(library.flow(run.scenario().flow())).add(run));
    List<Scenario> suggested = new ArrayList<>();
    passed.forEach(one -> suggested.addAll(one.onOtherDays(library)));
    for (Coverage one : Coverage.of(library, runs)) {
      suggested.addAll(Suggestions.of(library, one.flow(), one.uncovered(), all));
    }
    return suggested;
  }

  private MutantReport.Judged judge(Mutant mutant) {
    Library changed = mutant.in(library);
    List<Passed> concerned = concerned(passed, mutant);
    boolean noticed =
        concerned.stream().anyMatch(one -> !Passed.passes(changed, one.scenario()))
            || !known.containsAll(findings(changed, mutant.flows()));
    Remedy remedy = noticed ? null : remedy(mutant, concerned, changed);
    return new MutantReport.Judged(mutant, noticed, remedy);
  }

  private static List<Passed> concerned(List<Passed> scenarios, Mutant mutant) {
    Set<Object> owners = mutant.owners();
    return scenarios.stream().filter(one -> !Collections.disjoint(one.owners(), owners)).toList();
  }

  private Remedy remedy(Mutant mutant, List<Passed> concerned, Library changed) {
    for (Passed one : concerned) {
      Remedy remedy = Remedy.in(one, library, changed);
      if (remedy != null) {
        return remedy;
      }
    }
    return concerned(missing, mutant).stream()
        .map(one -> Remedy.with(one, library, changed))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
