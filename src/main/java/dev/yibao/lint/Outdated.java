package dev.yibao.lint;

import dev.yibao.model.Citation;
import dev.yibao.model.Flow;
import dev.yibao.model.Source;
import java.time.LocalDate;

/** Finds sources and reviews whose day is over. */
final class Outdated {

  /** As many years as may pass between two reviews of a flow. */
  private static final int MOST_YEARS = 2;

  /**
   * Finds a citation of a source that is no longer in force. One side of a dispute may cite what
   * another refutes.
   */
  static void sources(Assertion statement, Findings findings) {
    for (Citation citation : statement.basis().citations()) {
      Source source = findings.content().library().source(citation.source());
      boolean over = source != null && isOver(source.until(), findings);
      if (over && !statement.refuted()) {
        String message = "来源「" + source.id() + "」" + source.until() + " 以后就失效了";
        findings.error(citation.at(), message, "改引接替它的文件；说法变了的，文字也要改");
      }
    }
  }

  private static boolean isOver(LocalDate last, Findings findings) {
    return last != null && findings.content().today().isAfter(last);
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
    if (isOver(flow.reviewBy(), findings)) {
      String message = "这个流程该在 " + flow.reviewBy() + " 以前重新核对";
      findings.warning(flow.at(), "review-by", message, "核对以后改「reviewed」和「review-by」");
    }
  }
}
