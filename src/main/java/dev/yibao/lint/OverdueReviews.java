package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;

/** Finds a flow that should have been checked again by now. */
final class OverdueReviews {

  static void check(Corpus content, Findings findings) {
    for (Flow flow : content.flows()) {
      if (flow.reviewBy() != null && content.today().isAfter(flow.reviewBy())) {
        Location at = content.within(flow.at(), "review-by");
        String message = "这个流程该在 " + flow.reviewBy() + " 以前重新核对";
        findings.warning(at, message, "核对以后改「reviewed」和「review-by」");
      }
    }
  }
}
