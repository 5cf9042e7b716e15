package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Support;
import dev.yibao.model.Basis;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds verdicts that say more than the ground they rest on bears. */
final class Grounds {

  /** Words in a headline that tell people not to rely on it alone. */
  private static final List<String> HEDGES = List.of("一般", "先问");

  private Grounds() {}

  /** Finds a plain yes or no that rests on web articles alone; a flow that warns may say so. */
  static void articles(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      if (!content.library().flow(outcome.flow()).warns()) {
        Predicate<EffectiveOutcome> plain =
            there ->
                (there.verdict() == Verdict.YES || there.verdict() == Verdict.NO)
                    && HEDGES.stream().noneMatch(there.headline()::contains)
                    && firstReasons(there, content).stream()
                        .anyMatch(basis -> support(basis, content) == Support.ARTICLE);
        String hint = "标题里写上「一般」或「先问」，或者改成 verdict: depends；查到法规、指南的，补上出处，放在第一条";
        report(outcome, plain, "话说得很死，第一条理由却只有网上文章作依据", hint, content, findings);
      }
    }
  }

  /** Finds a yes that rests on nothing but claims that nobody verified. */
  static void unverified(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      Predicate<EffectiveOutcome> unverified =
          there ->
              there.verdict() == Verdict.YES
                  && firstReasons(there, content).stream()
                      .anyMatch(basis -> isUnverified(basis, content));
      String hint = "找到原文核对以后再写「能」；核不了的，改成 verdict: depends";
      report(
          outcome,
          unverified,
          "写着「能」，第一条理由的出处却都没有核实（checked: unverified）",
          hint,
          content,
          findings);
    }
  }

  /** Reports an outcome where it stands, or else the first region that makes it so. */
  private static void report(
      Outcome outcome,
      Predicate<EffectiveOutcome> bad,
      String message,
      String hint,
      Corpus content,
      Findings findings) {
    ResultBuilder builder = new ResultBuilder(content.library(), content.today());
    Location at = bad.test(builder.effective(outcome, "")) ? outcome.at() : null;
    for (String region : content.library().regionsAbout(outcome.key())) {
      if (at == null && bad.test(builder.effective(outcome, region))) {
        at = content.library().region(region).overlays().get(outcome.key()).at();
      }
    }
    if (at != null) {
      String who = "结论「" + outcome.id() + "」";
      findings.error(content.within(at, "verdict"), who + message, hint);
    }
  }

  /** What somebody may read first: every conditional reason up to the first that all people see. */
  private static List<Basis> firstReasons(EffectiveOutcome there, Corpus content) {
    List<Basis> first = new ArrayList<>();
    List<Statement> reasons = there.body().reasons();
    for (Statement reason : Support.inForceFirst(reasons, content.library(), content.today())) {
      first.add(reason.basis());
      if (reason.conditions().isEmpty()) {
        break;
      }
    }
    return first;
  }

  private static Support support(Basis basis, Corpus content) {
    return Support.of(basis, content.library(), content.today());
  }

  private static boolean isUnverified(Basis basis, Corpus content) {
    Library library = content.library();
    LocalDate today = content.today();
    boolean unverified = false;
    for (Citation citation : basis.citations()) {
      Source source = library.source(citation.source());
      Claim claim = source == null ? null : source.claims().get(citation.claim());
      if (claim != null && source.inForce(today)) {
        if (source.checked(claim) != Source.Checked.UNVERIFIED) {
          return false;
        }
        unverified = true;
      }
    }
    return unverified;
  }
}
