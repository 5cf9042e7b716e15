package dev.yibao.lint;

import dev.yibao.engine.Support;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds verdicts that say more than the ground they rest on bears, in any place and on any day. */
final class Grounds {

  /** Words in a headline that tell people not to rely on it alone. */
  private static final List<String> HEDGES = List.of("一般", "先问");

  private Grounds() {}

  /** What somebody may read first: the conditional reasons up to one that all people see. */
  private static List<Statement> firstReasons(Span span, Library library) {
    List<Statement> first = new ArrayList<>();
    for (Statement reason : Support.inForceFirst(span.reasons(), library, span.period().from())) {
      first.add(reason);
      if (reason.conditions().isEmpty()) {
        break;
      }
    }
    return first;
  }

  /** Finds a plain yes or no that rests on web articles alone; a flow that warns may say so. */
  static void articles(Outcome outcome, Findings findings) {
    Library library = findings.content().library();
    BiPredicate<Span, Statement> bad =
        (span, reason) ->
            !library.flow(outcome.flow()).warns()
                && span.effective().verdict().isPlain()
                && HEDGES.stream().noneMatch(span.effective().headline()::contains)
                && Support.of(reason.basis(), library, span.period().from()) == Support.ARTICLE;
    String hint = "标题里写上「一般」或「先问」，或者改成 verdict: depends；查到法规、指南的，补上出处，放在第一条";
    report(bad, "说得太死：第一条理由只有网上文章作依据", hint, outcome, findings);
  }

  /** Finds a yes that rests on nothing but claims that nobody verified. */
  static void unverified(Outcome outcome, Findings findings) {
    Library library = findings.content().library();
    BiPredicate<Span, Statement> bad =
        (span, reason) ->
            span.effective().verdict() == Verdict.YES
                && isUnverified(reason, library, span.period().from());
    String hint = "找到原文核对以后再写「能」；核不了的，改成 verdict: depends";
    String message = "写的是「能」，第一条理由的出处却都没有核实（checked: unverified）";
    report(bad, message, hint, outcome, findings);
  }

  /** Reports the outcome once: where and when it is first so. */
  private static void report(
      BiPredicate<Span, Statement> bad,
      String message,
      String hint,
      Outcome outcome,
      Findings findings) {
    Corpus content = findings.content();
    content.spans().get(outcome.key()).stream()
        .filter(
            span -> firstReasons(span, content.library()).stream().anyMatch(r -> bad.test(span, r)))
        .findFirst()
        .ifPresent(
            span ->
                findings.error(span.at(), "verdict", "结论「" + outcome.id() + "」" + message, hint));
  }

  private static boolean isUnverified(Statement reason, Library library, LocalDate day) {
    Set<Source.Checked> checked = EnumSet.noneOf(Source.Checked.class);
    for (Citation citation : reason.basis().citations()) {
      Claim claim = library.claim(citation);
      Source source = library.source(citation.source());
      if (claim != null && source.inForce(day)) {
        checked.add(source.checked(claim));
      }
    }
    return checked.equals(EnumSet.of(Source.Checked.UNVERIFIED));
  }
}
