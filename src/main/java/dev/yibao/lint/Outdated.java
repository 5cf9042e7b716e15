package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Citation;
import dev.yibao.model.Flow;
import dev.yibao.model.Source;

/** Finds sources and reviews whose day is over. */
final class Outdated {

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
