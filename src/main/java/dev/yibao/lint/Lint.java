package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds a whole library against every rule. */
public final class Lint {

  private static final List<Rule> RULES =
      List.of(
          new DanglingTargets(),
          new Cycles(),
          new Unreachable(),
          new BandGaps(),
          new UnknownMaterials(),
          new UnknownChannels(),
          new UnknownCitations(),
          new UnknownOutcomes(),
          new UnknownFlows(),
          new UnknownConditions(),
          new MissingBasis(),
          new MissingAskOffice());

  private Lint() {}

  /**
   * Every finding, sorted by file, line and column.
   *
   * @param faults what was found while reading the files
   */
  public static List<Diagnostic> check(Library library, List<Diagnostic> faults) {
    Set<Diagnostic> found = new LinkedHashSet<>(faults);
    for (Rule rule : RULES) {
      found.addAll(rule.check(library));
    }
    List<Diagnostic> sorted = new ArrayList<>(found);
    Comparator<Location> byPlace =
        Comparator.comparing(Location::file)
            .thenComparing(Location::line)
            .thenComparing(Location::column);
    sorted.sort(Comparator.comparing(Diagnostic::at, byPlace));
    return sorted;
  }
}
