package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Holds a library against every rule. */
public final class Lint {

  /** Every rule, in the order in which findings at one location are listed. */
  static final List<Rule> RULES =
      List.of(
          among("dangling-target", Corpus::flows, UnknownIds::targets),
          all("cycle", Loops::questions),
          all("unreachable", Unreachable::check),
          all("no-effect", NoEffect::check),
          each("band-gap", Corpus::questions, Bands::gaps),
          each("band-overlap", Corpus::questions, Bands::overlaps),
          each("empty-band", Corpus::questions, Bands::empty),
          each("unknown-material", Corpus::bodies, UnknownIds::materials),
          each("unknown-channel", Corpus::bodies, UnknownIds::channels),
          each("unknown-source", Corpus::citations, UnknownIds::source),
          each("unknown-claim", Corpus::citations, UnknownIds::claim),
          among("unknown-outcome", Corpus::overlays, UnknownIds::outcome),
          all("unknown-region", UnknownIds::regions),
          all("unknown-flow", UnknownIds::flows),
          among("unknown-in-scenario", Corpus::scenarios, ScenarioIds::check),
          among("unknown-condition", Corpus::statements, UnknownIds::conditions),
          among("unknown-drop", Corpus::layers, StatementIds::unknownDrops),
          among("unknown-id", Corpus::layers, StatementIds::unknown),
          all("never-holds", NeverHolds::check),
          each("duplicate-id", Corpus::bodies, StatementIds::repeated),
          all("alias-twice", Words::repeated),
          each("command-name", Corpus::flows, Words::commands),
          each("shared-name", Corpus::questions, Words::shared),
          among("region-loop", Corpus::regions, Loops::regions),
          among("materials-chain", Corpus::allOutcomes, Loops::materials),
          each("uncited", Corpus::statements, Outcomes::uncited),
          each("cited-and-uncited", Corpus::statements, Outcomes::citedAndUncited),
          each("cited-twice", Corpus::statements, Outcomes::citedTwice),
          each("figure-not-cited", Corpus::statements, Figures::check),
          all("bad-headline", Outcomes::headlines),
          each("missing-ask-office", Corpus::allOutcomes, Outcomes::askOffice),
          among("open-blank", Corpus::bodies, OpenBlanks::check),
          each("bare-outcome", Corpus::allOutcomes, Outcomes::bare),
          each("bad-dispute", Corpus::bodies, Outcomes::disputes),
          each("articles-only", Corpus::allOutcomes, Grounds::articles),
          each("unverified-yes", Corpus::allOutcomes, Grounds::unverified),
          among("empty-overlay", Corpus::overlays, Overlays::empty),
          among("verdict-over-change", Corpus::layers, Overlays::verdicts),
          each("unfounded-verdict", Corpus::allOutcomes, Reasons::founded),
          each("no-reason", Corpus::allOutcomes, Reasons::some),
          new Rule("expired-source", Outdated::sources, true),
          new Rule("not-yet-in-force", Outdated::early, true),
          each("overdue-review", Corpus::flows, Outdated::reviews),
          each("bad-review", Corpus::flows, Outdated::reviewDays),
          all("unused-claim", UnusedEntries::claims),
          all("unused-material", UnusedEntries::materials),
          all("unused-channel", UnusedEntries::channels),
          all("unused-question", UnusedEntries::questions),
          all("unused-shared", UnusedEntries::shared),
          all("unused-id", StatementIds::unused),
          each("label-twice", Corpus::questions, Options::repeatedLabels),
          each("comma-in-label", Corpus::questions, Options::commas),
          new Rule("text-too-long", Texts::tooLong, true),
          new Rule("no-end-mark", Texts::unended, true),
          all("asked-twice", Asks::twice),
          each("asks-for-secret", Corpus::questions, Asks::secrets),
          each("too-many-options", Corpus::questions, Options::tooMany));

  private Lint() {}

  /**
   * One thing that can be wrong with flow files that each read well by themselves.
   *
   * @param code the code of all its findings, in kebab case; stable
   * @param check reports every location where it is wrong, in any order
   * @param byFlow whether a flow, with what days and regions change of it, is judged by itself
   */
  record Rule(String code, BiConsumer<Corpus, Findings> check, boolean byFlow) {

    List<Diagnostic> findings(Corpus content) {
      Findings findings = new Findings(code, content);
      check.accept(content, findings);
      return findings.found();
    }
  }

  private static Rule all(String code, BiConsumer<Corpus, Findings> check) {
    return new Rule(code, check, false);
  }

  /** A rule that judges each of these things by itself, whatever the other flows are. */
  private static <T> Rule each(
      String code, Function<Corpus, Collection<T>> things, BiConsumer<T, Findings> judge) {
    return new Rule(code, among(code, things, judge).check(), true);
  }

  /** A rule that judges each of these things among all others. */
  private static <T> Rule among(
      String code, Function<Corpus, Collection<T>> things, BiConsumer<T, Findings> judge) {
    return all(
        code,
        (content, findings) -> things.apply(content).forEach(one -> judge.accept(one, findings)));
  }

  /** The line that a finding is about. */
  private static Location line(Diagnostic finding) {
    return new Location(finding.at().file(), finding.at().line(), 0);
  }

  /** The file in which an error was found, which is judged no further; the line of a warning. */
  private static Location unread(Diagnostic fault) {
    return fault.isError() ? Location.of(fault.at().file()) : line(fault);
  }

  /**
   * Every finding, sorted by file, line and column.
   *
   * @param faults the faults found while reading the files
   * @param today the day that the calendar shows, for sources that expire and reviews that fall due
   */
  public static List<Diagnostic> check(Library library, List<Diagnostic> faults, LocalDate today) {
    return check(library, List.of(), faults, today);
  }

  /**
   * The same with the scenarios beside the flows.
   *
   * @param scenarios those that can be read
   */
  public static List<Diagnostic> check(
      Library library, List<Scenario> scenarios, List<Diagnostic> faults, LocalDate today) {
    Set<Location> unread = new HashSet<>();
    faults.forEach(fault -> unread.add(unread(fault)));
    Corpus content = Corpus.of(library, scenarios, faults, today);
    Set<Diagnostic> found = new LinkedHashSet<>(faults);
    if (!content.isSound("shared/questions.yaml")) {
      found.removeIf(fault -> fault.code().equals("unknown-question"));
    }
    for (Rule rule : RULES) {
      for (Diagnostic finding : rule.findings(content)) {
        Location file = Location.of(finding.at().file());
        if (!unread.contains(line(finding)) && !unread.contains(file)) {
          found.add(finding);
        }
      }
    }
    boolean any = found.stream().anyMatch(Diagnostic::isError);
    return sorted(any ? Renames.of(content).told(found) : found);
  }

  /** All that can be found newly in files without a fault since these flows alone changed. */
  public static List<Diagnostic> recheck(Library library, Set<String> flows, LocalDate today) {
    Corpus whole = Corpus.of(library, List.of(), List.of(), today);
    Corpus changed = whole.only(flows);
    List<Diagnostic> found = new ArrayList<>();
    for (Rule rule : RULES) {
      found.addAll(rule.findings(rule.byFlow() ? changed : whole));
    }
    return found;
  }

  /** Findings by file, line and column. */
  public static List<Diagnostic> sorted(Collection<Diagnostic> found) {
    List<Diagnostic> sorted = new ArrayList<>(found);
    Comparator<Location> byLocation =
        Comparator.comparing(Location::file)
            .thenComparing(Location::line)
            .thenComparing(Location::column);
    sorted.sort(Comparator.comparing(Diagnostic::at, byLocation));
    return sorted;
  }
}
