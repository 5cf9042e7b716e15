package dev.yibao.lint;

import dev.yibao.model.Basis;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds an outcome that in some place, on some day, has nothing to rest on. */
final class Reasons {

  /** Finds a yes or a no for which no reason that everybody reads cites a claim in force. */
  static void founded(Outcome outcome, Findings findings) {
    Library library = findings.content().library();
    check(
        outcome,
        findings,
        span ->
            !span.effective().verdict().isPlain()
                || always(span).anyMatch(one -> isInForce(one.basis(), span, library))
                || !stands(span, library),
        "的「能」或「不能」没有依据：总会显示的理由里，没有一条引了那时管用的条目",
        "给没有「if」的一条理由引上那时管用的条目，或者用「changes」改结论");
  }

  /** Finds an outcome without a reason that everybody reads and that holds at the time. */
  static void some(Outcome outcome, Findings findings) {
    check(
        outcome,
        findings,
        span -> stands(span, findings.content().library()),
        "没有理由可说：每条理由都有「if」，或者引的还没施行、已经失效",
        "加一条总会显示、那时管用的理由");
  }

  private static boolean stands(Span span, Library library) {
    return always(span)
        .map(Statement::basis)
        .anyMatch(basis -> basis.citations().isEmpty() || isInForce(basis, span, library));
  }

  private static Stream<Statement> always(Span span) {
    return span.reasons().stream().filter(one -> one.conditions().isEmpty());
  }

  private static boolean isInForce(Basis basis, Span span, Library library) {
    return basis.citations().stream()
        .map(citation -> library.source(citation.source()))
        .anyMatch(source -> source == null || source.inForce(span.period().from()));
  }

  /** Tells whether it says to rest on claims: an author may own that there are none. */
  private static boolean isCited(Span span) {
    return always(span).findAny().isEmpty()
        || always(span).anyMatch(one -> !one.basis().citations().isEmpty());
  }

  /** Tells each span that does not do, unless the one before it, or everywhere, is as bad. */
  private static void check(
      Outcome outcome, Findings findings, Predicate<Span> does, String lack, String hint) {
    Set<LocalDate> everywhere = new HashSet<>();
    boolean good = true;
    for (Span span : findings.content().spans().get(outcome.key())) {
      boolean before = good || span.isFirst();
      good = does.test(span) || outcome.body().reasons().isEmpty();
      LocalDate start = span.period().from();
      if (before && !good && !everywhere.contains(start)) {
        String when = span.isFirst() ? "" : "从 " + start + " 起，";
        String where = span.place().isEmpty() ? "" : "在" + span.place().get(0).name() + "，";
        String message = when + where + "结论「" + outcome.key() + "」" + lack;
        if (isCited(span)) {
          findings.error(span.at(), message, hint);
        } else {
          findings.warning(span.at(), message, hint);
        }
      }
      if (span.place().isEmpty() && !good) {
        everywhere.add(start);
      }
    }
  }
}
