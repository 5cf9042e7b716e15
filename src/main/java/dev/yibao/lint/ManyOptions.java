package dev.yibao.lint;

import dev.yibao.model.Question;

/** Finds more options than fit on a screen below their question. */
final class ManyOptions {

  /** As many as have a key of their own; the guide for authors names the same limit. */
  static final int MOST = 9;

  static void check(Corpus content, Findings findings) {
    for (Question question : content.questions()) {
      if (question.options().size() > MOST) {
        String message = question.options().size() + " 个选项，一屏放不下（最多 " + MOST + " 个）";
        findings.warning(question.at(), message, "合并几项，或者分成两问");
      }
    }
  }
}
