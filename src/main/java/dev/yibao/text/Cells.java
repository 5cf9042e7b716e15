package dev.yibao.text;

/**
 * Widths in terminal cells: a Chinese character takes two.
 *
 * <p>A table of our own, since the answer to a pipe must not load the terminal library; a test
 * holds it equal to that library's for every character that occurs in the flows.
 */
public final class Cells {

  /** Ranges of characters two cells wide, first and last, in rising order. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
    0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
    0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  static final int FIRST_IDEOGRAPH = 0x4E00;
  static final int LAST_IDEOGRAPH = 0x9FFF;

  private Cells() {}

  /** The cells that a character takes: 0, 1 or 2. */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0 ? 0 : 1;
    }
    if (isIdeograph(codePoint)) {
      return 2; // nearly all there is: no need to look it up
    }
    for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    int type = Character.getType(codePoint);
    boolean invisible =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT;
    return invisible ? 0 : 1;
  }

  /** Whether a character is one of the common Chinese ones, which all take two cells. */
  static boolean isIdeograph(int codePoint) {
    return codePoint >= FIRST_IDEOGRAPH && codePoint <= LAST_IDEOGRAPH;
  }

  /** The cells that a text takes on one line. */
  public static int of(String text) {
    int cells = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      cells += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return cells;
  }
}
