package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
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
  static void sources(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      for (Citation citation : statement.basis().citations()) {
        Source source = content.library().source(citation.source());
        boolean over = source != null && source.until() != null;
        if (over && content.today().isAfter(source.until()) && !statement.refuted()) {
          String message = "来源「" + source.id() + "」" + source.until() + " 以后就失效了";
          findings.error(citation.at(), message, "改引接替它的文件；说法变了的，文字也要改");
        }
      }
    }
  }

  /** Finds a review that has not been yet, or lies years before the next. */
  static void reviewDays(Corpus content, Findings findings) {
    for (Flow flow : content.flows()) {
      LocalDate last = flow.reviewed() == null ? LocalDate.MIN : flow.reviewed();
      LocalDate next = flow.reviewBy() == null ? last : flow.reviewBy();
      if (last.isAfter(content.today())) {
        findings.warning(content.within(flow.at(), "reviewed"), "「reviewed」写的是以后的日子", "写真正核对过的那一天");
      } else if (last.isAfter(next)) {
        findings.error(
            content.within(flow.at(), "reviewed"),
            "「reviewed」比「review-by」还晚",
            "「review-by」写下一次核对的日子");
      } else if (last.isBefore(next.minusYears(MOST_YEARS))) {
        String message = "「reviewed」以后隔了 " + MOST_YEARS + " 年多，才到「review-by」";
        findings.warning(content.within(flow.at(), "review-by"), message, "规定常变，早些再核对一次");
      }
    }
  }

  /** Finds a flow that should have been checked again by now. */
  static void reviews(Corpus content, Findings findings) {
    for (Flow flow : content.flows()) {
      if (flow.reviewBy() != null && content.today().isAfter(flow.reviewBy())) {
        Location at = content.within(flow.at(), "review-by");
        String message = "这个流程该在 " + flow.reviewBy() + " 以前重新核对";
        findings.warning(at, message, "核对以后改「reviewed」和「review-by」");
      }
    }
  }
}
