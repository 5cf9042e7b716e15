package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds a whole library against every rule. */
public final class Lint {

  /** Every rule, in the order in which findings at one place are told. */
  static final List<Rule> RULES =
      List.of(
          new DanglingTargets(),
          new Cycles(),
          new Unreachable(),
          new NoEffect(),
          new BandGaps(),
          new BandOverlaps(),
          new EmptyBands(),
          new UnknownMaterials(),
          new UnknownChannels(),
          new UnknownSources(),
          new UnknownClaims(),
          new UnknownOutcomes(),
          new UnknownRegions(),
          new UnknownFlows(),
          new UnknownConditions(),
          new UnknownDrops(),
          new NeverHolds(),
          new RepeatedIds(),
          new RepeatedAliases(),
          new CommandNames(),
          new RegionLoops(),
          new MaterialChains(),
          new MissingBasis(),
          new MissingAskOffice(),
          new BareOutcomes(),
          new BadDisputes(),
          new EmptyOverlays(),
          new ExpiredSources(),
          new OverdueReviews(),
          new UnusedClaims(),
          new UnusedMaterials(),
          new UnusedChannels(),
          new UnusedQuestions(),
          new UnusedIds(),
          new CommasInLabels(),
          new LongTexts(),
          new ManyOptions());

  private Lint() {}

  /** The line that a finding is about: one that could not be read right is judged no further. */
  private static Location line(Diagnostic finding) {
    return new Location(finding.at().file(), finding.at().line(), 0);
  }

  /**
   * Every finding, sorted by file, line and column.
   *
   * @param faults what was found while reading the files
   * @param today the day that the calendar shows, for sources that expire and reviews that fall due
   */
  public static List<Diagnostic> check(Library library, List<Diagnostic> faults, LocalDate today) {
    Set<Diagnostic> found = new LinkedHashSet<>(faults);
    Set<Location> unread = new HashSet<>();
    faults.forEach(fault -> unread.add(line(fault)));
    Corpus content = new Corpus(library, faults, today);
    for (Rule rule : RULES) {
      Findings findings = new Findings(rule.code());
      rule.check(content, findings);
      for (Diagnostic finding : findings.found()) {
        if (!unread.contains(line(finding))) {
          found.add(finding);
        }
      }
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
