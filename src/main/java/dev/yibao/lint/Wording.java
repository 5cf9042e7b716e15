package dev.yibao.lint;

import dev.yibao.diagnostic.Location;

/**
 * Finds texts that are too long for a screen, or sentences that break off. The guide for authors
 * names the same limits; a test holds it to them.
 */
final class Wording {

  private static final String END_MARKS = "。！？…；!?";
  private static final String CLOSING = "」』”’）)》】";

  static void tooLong(Corpus content, Findings findings) {
    for (Text text : Text.all(content)) {
      int length = text.text().codePointCount(0, text.text().length());
      int limit = text.role().limit;
      if (length > limit) {
        String message = "「" + text.key() + "」有 " + length + " 个字，一屏上不好读（最多 " + limit + " 个）";
        findings.warning(content.within(text.piece(), text.key()), message, "写短些，或者拆成几条");
      }
    }
  }

  /** Finds a sentence without a mark at its end, as one has whose end was lost in pasting. */
  static void unended(Corpus content, Findings findings) {
    for (Text text : Text.all(content)) {
      if (text.role().isSentence() && !text.text().isEmpty() && !isEnded(text.text())) {
        Location at = content.within(text.piece(), text.key());
        String message = "「" + text.key() + "」这句话末尾没有句号、问号或叹号";
        findings.warning(at, message, "补上；后面的字要是丢了，也补上");
      }
    }
  }

  private static boolean isEnded(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return END_MARKS.indexOf(text.charAt(last)) >= 0;
  }
}
