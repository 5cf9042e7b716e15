package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Support;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Finds verdicts that say more than the ground they rest on bears, in any place and from today. */
final class Grounds {

  /** Words in a headline that tell people not to rely on it alone. */
  private static final List<String> HEDGES = List.of("一般", "先问");

  private static final Set<Verdict> PLAIN = Set.of(Verdict.YES, Verdict.NO);

  private Grounds() {}

  /** An outcome as it holds in a place on a day, and where that is said. */
  private record Held(Flow flow, EffectiveOutcome outcome, LocalDate day, Location at) {

    /** What somebody may read first: the conditional reasons up to one that all people see. */
    List<Statement> firstReasons(Library library) {
      List<Statement> first = new ArrayList<>();
      for (Statement reason : Support.inForceFirst(outcome.body().reasons(), library, day)) {
        first.add(reason);
        if (reason.conditions().isEmpty()) {
          break;
        }
      }
      return first;
    }
  }

  /** Finds a plain yes or no that rests on web articles alone; a flow that warns may say so. */
  static void articles(Outcome outcome, Findings findings) {
    BiPredicate<Held, Statement> bad =
        (held, reason) ->
            !held.flow().warns()
                && PLAIN.contains(held.outcome().verdict())
                && HEDGES.stream().noneMatch(held.outcome().headline()::contains)
                && Support.of(reason.basis(), library(findings), held.day()) == Support.ARTICLE;
    String hint = "标题里写上「一般」或「先问」，或者改成 verdict: depends；查到法规、指南的，补上出处，放在第一条";
    report(bad, "说得太死：第一条理由只有网上文章作依据", hint, outcome, findings);
  }

  /** Finds a yes that rests on nothing but claims that nobody verified. */
  static void unverified(Outcome outcome, Findings findings) {
    BiPredicate<Held, Statement> bad =
        (held, reason) ->
            held.outcome().verdict() == Verdict.YES
                && isUnverified(reason, library(findings), held.day());
    String hint = "找到原文核对以后再写「能」；核不了的，改成 verdict: depends";
    String message = "写的是「能」，第一条理由的出处却都没有核实（checked: unverified）";
    report(bad, message, hint, outcome, findings);
  }

  /** Reports the outcome once: where and when it is first so. */
  private static void report(
      BiPredicate<Held, Statement> bad,
      String message,
      String hint,
      Outcome outcome,
      Findings findings) {
    held(outcome, findings.content()).stream()
        .filter(
            held ->
                held.firstReasons(library(findings)).stream().anyMatch(one -> bad.test(held, one)))
        .findFirst()
        .ifPresent(
            held ->
                findings.error(held.at(), "verdict", "结论「" + outcome.id() + "」" + message, hint));
  }

  private static Library library(Findings findings) {
    return findings.content().library();
  }

  /** The outcome as it holds without a region and in each that changes it, from today on. */
  private static List<Held> held(Outcome outcome, Corpus content) {
    List<Held> all = new ArrayList<>();
    List<String> regions = new ArrayList<>(List.of(""));
    regions.addAll(content.library().regionsAbout(outcome.key()));
    for (String region : regions) {
      List<Overlay> changes = new ArrayList<>(outcome.changes());
      if (!region.isEmpty()) {
        changes.addAll(
            content.library().region(region).overlays().get(outcome.key()).withChanges());
      }
      Set<LocalDate> days = new TreeSet<>(Set.of(content.today()));
      changes.stream().filter(one -> !isBy(one, content.today())).forEach(c -> days.add(c.from()));
      for (LocalDate day : days) {
        Location at = outcome.at();
        for (Overlay change : changes) {
          at = isBy(change, day) ? change.at() : at;
        }
        ResultBuilder builder = new ResultBuilder(content.library(), day);
        Flow flow = content.library().flow(outcome.flow());
        all.add(new Held(flow, builder.effective(outcome, region), day, at));
      }
    }
    return all;
  }

  private static boolean isBy(Overlay change, LocalDate day) {
    return change.from() == null || !change.from().isAfter(day);
  }

  private static boolean isUnverified(Statement reason, Library library, LocalDate day) {
    Set<Source.Checked> checked = EnumSet.noneOf(Source.Checked.class);
    for (Citation citation : reason.basis().citations()) {
      Source source = library.source(citation.source());
      Claim claim = source == null ? null : source.claims().get(citation.claim());
      if (claim != null && source.inForce(day)) {
        checked.add(source.checked(claim));
      }
    }
    return checked.equals(EnumSet.of(Source.Checked.UNVERIFIED));
  }
}
