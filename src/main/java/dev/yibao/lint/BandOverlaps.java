package dev.yibao.lint;

import dev.yibao.model.Band;
import dev.yibao.model.Question;

/** Finds a band that begins before the one above it ends. */
final class BandOverlaps {

  static void check(Corpus content, Findings findings) {
    for (Question question : content.questions()) {
      for (int i = 1; i < question.bands().size(); i++) {
        judge(question.bands().get(i - 1), question.bands().get(i), findings);
      }
    }
  }

  private static void judge(Band before, Band after, Findings findings) {
    boolean open = before.below() == null || after.from() == null;
    if (open || before.below().compareTo(after.from()) > 0) {
      String where =
          open
              ? ""
              : "从 " + after.from().toPlainString() + " 到 " + before.below().toPlainString() + " ";
      findings.error(after.at(), where + "和上一段重叠", "上一段的「below」和这一段的「from」要是同一个数");
    }
  }
}
