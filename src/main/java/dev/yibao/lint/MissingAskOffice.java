package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Outcome;
import dev.yibao.model.Verdict;

/** Finds an outcome that depends on the region and does not give the sentence to ask there. */
final class MissingAskOffice {

  static void check(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      if (outcome.verdict() == Verdict.DEPENDS && outcome.body().askOffice().isEmpty()) {
        Location at = content.within(outcome.at(), "verdict");
        findings.error(at, "看情况的结论要给一句问窗口的话", "加 ask-office: 一句可以照着念的话");
      }
    }
  }
}
