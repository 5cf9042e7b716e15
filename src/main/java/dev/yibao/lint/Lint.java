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

/** Holds a library against every rule. */
public final class Lint {

  /** Every rule, in the order in which findings at one location are listed. */
  static final List<Rule> RULES =
      List.of(
          new Rule("dangling-target", DanglingTargets::check),
          new Rule("cycle", Loops::questions),
          new Rule("unreachable", Unreachable::check),
          new Rule("no-effect", NoEffect::check),
          new Rule("band-gap", Bands::gaps),
          new Rule("band-overlap", Bands::overlaps),
          Rule.ofFlow("empty-band", Bands::empty),
          Rule.ofFlow("unknown-material", UnknownIds::materials),
          Rule.ofFlow("unknown-channel", UnknownIds::channels),
          Rule.ofFlow("unknown-source", UnknownIds::sources),
          Rule.ofFlow("unknown-claim", UnknownIds::claims),
          new Rule("unknown-outcome", UnknownIds::outcomes),
          new Rule("unknown-region", UnknownIds::regions),
          new Rule("unknown-flow", UnknownIds::flows),
          new Rule("unknown-in-scenario", ScenarioIds::check),
          new Rule("unknown-condition", UnknownConditions::check),
          new Rule("unknown-drop", StatementIds::unknownDrops),
          new Rule("unknown-id", StatementIds::unknown),
          new Rule("never-holds", NeverHolds::check),
          Rule.ofFlow("duplicate-id", StatementIds::repeated),
          new Rule("alias-twice", Words::repeated),
          new Rule("command-name", Words::commands),
          new Rule("region-loop", Loops::regions),
          new Rule("materials-chain", Loops::materials),
          new Rule("uncited", Outcomes::uncited),
          new Rule("cited-and-uncited", Outcomes::citedAndUncited),
          Rule.ofFlow("cited-twice", Outcomes::citedTwice),
          Rule.ofFlow("figure-not-cited", Figures::check),
          new Rule("bad-headline", Headlines::check),
          new Rule("missing-ask-office", Outcomes::askOffice),
          new Rule("open-blank", OpenBlanks::check),
          new Rule("bare-outcome", Outcomes::bare),
          new Rule("bad-dispute", Outcomes::disputes),
          new Rule("articles-only", Grounds::articles),
          new Rule("unverified-yes", Grounds::unverified),
          new Rule("empty-overlay", Overlays::empty),
          new Rule("verdict-over-change", Overlays::verdicts),
          new Rule("unfounded-verdict", Reasons::founded),
          new Rule("no-reason", Reasons::some),
          Rule.ofFlow("expired-source", Outdated::sources),
          new Rule("overdue-review", Outdated::reviews),
          new Rule("bad-review", Outdated::reviewDays),
          new Rule("unused-claim", UnusedEntries::claims),
          new Rule("unused-material", UnusedEntries::materials),
          new Rule("unused-channel", UnusedEntries::channels),
          new Rule("unused-question", UnusedEntries::questions),
          new Rule("unused-shared", UnusedEntries::shared),
          new Rule("unused-id", StatementIds::unused),
          new Rule("label-twice", Options::repeatedLabels),
          new Rule("comma-in-label", Options::commas),
          Rule.ofFlow("text-too-long", Texts::tooLong),
          Rule.ofFlow("no-end-mark", Texts::unended),
          new Rule("asked-twice", Asks::twice),
          new Rule("asks-for-secret", Asks::secrets),
          new Rule("too-many-options", Options::tooMany));

  private Lint() {}

  /**
   * One thing that can be wrong with flow files that each read well by themselves.
   *
   * @param code the code of all its findings, in kebab case; stable
   * @param check reports every location where it is wrong, in any order
   * @param byFlow whether a flow, with what days and regions change of it, is judged by itself
   */
  record Rule(String code, BiConsumer<Corpus, Findings> check, boolean byFlow) {

    Rule(String code, BiConsumer<Corpus, Findings> check) {
      this(code, check, false);
    }

    static Rule ofFlow(String code, BiConsumer<Corpus, Findings> check) {
      return new Rule(code, check, true);
    }
  }

  /** The line that a finding is about. */
  private static Location line(Diagnostic finding) {
    return new Location(finding.at().file(), finding.at().line(), 0);
  }

  /**
   * The file in which a fault was found, or the line where only that is wrong: what could not be
   * read right is judged no further.
   */
  private static Location unread(Diagnostic fault) {
    return Corpus.isMisread(fault) ? Location.of(fault.at().file()) : line(fault);
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
      Findings findings = new Findings(rule.code());
      rule.check().accept(content, findings);
      for (Diagnostic finding : findings.found()) {
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
      Findings findings = new Findings(rule.code());
      rule.check().accept(rule.byFlow() ? changed : whole, findings);
      found.addAll(findings.found());
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
