package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.Citation;
import dev.yibao.model.Flow;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds sources and reviews whose day is over. */
final class Outdated {

  /** As many years as may pass between two reviews of a flow. */
  private static final int MOST_YEARS = 2;

  /**
   * Finds a citation of a source that is no longer in force, in what is still shown somewhere. One
   * side of a dispute may cite what another refutes, and a catalogue what others replace.
   */
  static void sources(Corpus content, Findings findings) {
    Set<Basis> shown = shown(content);
    for (Assertion statement : content.statements()) {
      List<Citation> citations = statement.basis().citations();
      boolean counts =
          statement.outcome().isEmpty()
              ? citations.stream().noneMatch(one -> isInForce(one, content))
              : shown.contains(statement.basis()) && !statement.refuted();
      for (Citation citation : counts ? citations : List.<Citation>of()) {
        Source source = content.library().source(citation.source());
        boolean over = source != null && source.until() != null;
        if (over && content.today().isAfter(source.until())) {
          String message = "来源「" + source.id() + "」" + source.until() + " 以后就失效了";
          String hint = "改引接替它的文件；说法变了的，文字也要改；以后不再说的，写「until」";
          findings.error(citation.at(), message, hint);
        }
      }
    }
  }

  /**
   * Finds what is shown today and rests on nothing but sources of a later day, of which it says
   * nothing.
   */
  static void early(Corpus content, Findings findings) {
    Set<Location> early = new LinkedHashSet<>();
    for (EffectiveOutcome shown : content.outcomesNow()) {
      shown.body().statements().stream()
          .filter(one -> isEarly(one, content))
          .forEach(one -> early.add(one.at()));
    }
    String hint = "写上「from: 那一天」，或者在话里说明从哪天起";
    early.forEach(at -> findings.warning(at, "text", "引用的来源都还没有施行，这句话今天就显示了", hint));
  }

  private static boolean isEarly(Statement statement, Corpus content) {
    List<Citation> citations = statement.basis().citations();
    return !citations.isEmpty()
        && citations.stream().allMatch(one -> isEarly(statement.text(), one, content));
  }

  /** Tells whether a source begins to hold after today, in a year that the text does not name. */
  private static boolean isEarly(String text, Citation citation, Corpus content) {
    Source source = content.library().source(citation.source());
    LocalDate since = source == null ? null : source.since();
    return since != null && since.isAfter(content.today()) && !text.contains("" + since.getYear());
  }

  private static boolean isInForce(Citation citation, Corpus content) {
    Source source = content.library().source(citation.source());
    return source != null && source.inForce(content.today());
  }

  /** What everything rests on that is shown in some place today. */
  private static Set<Basis> shown(Corpus content) {
    Set<Basis> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EffectiveOutcome today : content.outcomesNow()) {
      Body body = today.body();
      body.statements().forEach(one -> shown.add(one.basis()));
      body.materials().forEach(one -> shown.add(one.basis()));
      body.disputes().forEach(one -> one.sides().forEach(side -> shown.add(side.basis())));
      today.notes().forEach(one -> shown.add(one.basis()));
    }
    return shown;
  }

  /** Finds a review that has not been yet, or lies years before the next. */
  static void reviewDays(Flow flow, Findings findings) {
    LocalDate last = flow.reviewed() == null ? LocalDate.MIN : flow.reviewed();
    LocalDate next = flow.reviewBy() == null ? last : flow.reviewBy();
    if (last.isAfter(findings.content().today())) {
      findings.warning(flow.at(), "reviewed", "「reviewed」写的是以后的日子", "写真正核对过的那一天");
    } else if (last.isAfter(next)) {
      String hint = "「review-by」写下一次核对的日子";
      findings.error(flow.at(), "reviewed", "「reviewed」比「review-by」还晚", hint);
    } else if (last.isBefore(next.minusYears(MOST_YEARS))) {
      String message = "「reviewed」以后隔了 " + MOST_YEARS + " 年多，才到「review-by」";
      findings.warning(flow.at(), "review-by", message, "规定常变，早些再核对一次");
    }
  }

  /** Finds a flow that should have been checked again by now. */
  static void reviews(Flow flow, Findings findings) {
    if (flow.reviewBy() != null && findings.content().today().isAfter(flow.reviewBy())) {
      String message = "这个流程最晚 " + flow.reviewBy() + " 要重新核对";
      findings.warning(flow.at(), "review-by", message, "核对以后改「reviewed」和「review-by」");
    }
  }
}
