package dev.yibao.text;

/**
 * Tells which characters may be shown, and takes the others out of a text.
 *
 * <p>The others are those that a terminal obeys, that turn the order of what is read around, or
 * that nobody sees: control characters but for the line feed and the tab, marks of direction,
 * characters without a width that join or split, blanks that count as letters, tags, halves of
 * surrogate pairs, and what Unicode keeps for no character at all.
 *
 * <p>Each is shown as U+FFFD: the mark for a character that is missing, one cell wide, which needs
 * no escaping in any document that is written. A finding about a file names the character itself.
 */
public final class Printable {

  private static final char MISSING = '\uFFFD';

  private Printable() {}

  /** Tells whether a character may be shown as it is. */
  public static boolean is(int codePoint) {
    if (codePoint < 0x300) {
      boolean control = codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0;
      return codePoint != 0xAD && (!control || codePoint == '\n' || codePoint == '\t');
    }
    if (codePoint < 0x3000) {
      return codePoint >= 0x2000 ? !isInvisible(codePoint) : !isBlankLetter(codePoint);
    }
    if (codePoint < 0xD800) {
      return codePoint != 0x3164;
    }
    return !isSurrogateOrNone(codePoint) && codePoint >> 7 != 0xE0000 >> 7;
  }

  /** Letters and marks below U+2000 that leave nothing to see, and a mark of direction. */
  private static boolean isBlankLetter(int codePoint) {
    return codePoint == 0x34F
        || codePoint == 0x61C
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x17B4
        || codePoint == 0x17B5
        || codePoint >= 0x180B && codePoint <= 0x180E;
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint >= 0x200B && codePoint <= 0x200F
        || codePoint >= 0x2028 && codePoint <= 0x202E
        || codePoint >= 0x2060 && codePoint <= 0x2069;
  }

  /** Surrogates stand alone here; of FFFE and FFFF each plane has its own. FFA0 is a blank. */
  private static boolean isSurrogateOrNone(int codePoint) {
    return codePoint <= 0xDFFF
        || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
        || codePoint == 0xFEFF
        || codePoint == 0xFFA0
        || codePoint >= 0xFFF9 && codePoint <= 0xFFFB
        || (codePoint & 0xFFFE) == 0xFFFE;
  }

  /** The index of the first character that may not be shown; -1 when there is none. */
  public static int firstOther(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.charAt(i);
      if (!Cells.isIdeograph(c)) {
        c = text.codePointAt(i);
        if (!is(c)) {
          return i;
        }
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  /** The same on one line: what is quoted, such as the name of a file, may hold line feeds. */
  public static String onOneLine(String text) {
    return of(text).replace('\n', ' ');
  }

  /** The text with a mark in place of each character that may not be shown. */
  public static String of(String text) {
    return replaced(text, false);
  }

  /**
   * A finished JSON text with an escape in place of each character that may not be shown: the data
   * stays. Such characters stand only inside the text's strings, where an escape means the same.
   */
  public static String escaped(String json) {
    return replaced(json, true);
  }

  private static String replaced(String text, boolean escaped) {
    int first = firstOther(text);
    if (first < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.substring(0, first));
    int i = first;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (escaped && !is(c)) {
        escape(c, shown);
      } else {
        shown.appendCodePoint(is(c) ? c : MISSING);
      }
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  private static void escape(int codePoint, StringBuilder json) {
    for (char unit : Character.toChars(codePoint)) {
      String hex = Integer.toHexString(0x10000 | unit);
      json.append("\\u").append(hex, 1, 5);
    }
  }
}
