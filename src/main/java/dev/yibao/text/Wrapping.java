package dev.yibao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Chinese and Latin text into lines: anywhere between Chinese characters, but no line begins
 * with a closing mark or ends with an opening one, and words and numbers stay whole.
 */
public final class Wrapping {

  private static final String NOT_FIRST = "，。、；：？！）》」』】〕〉…%,.;:?!)]}”’";
  private static final String NOT_LAST = "（《「『【〔〈([{“‘";

  /** The most cells that a {@code char} can take. */
  private static final int WIDEST = 2;

  private final String text;

  /** The text once more, since an array is read more quickly. */
  private final char[] chars;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  private Wrapping(String text, int width) {
    this.text = Printable.of(text);
    this.chars = this.text.toCharArray();
    this.width = Math.max(WIDEST, width);
  }

  /**
   * The lines of a text that is not painted yet, each at most {@code width} cells wide.
   *
   * @param width in cells; a text that has nowhere to break is broken where it must be
   */
  public static List<String> lines(String text, int width) {
    Wrapping wrapping = new Wrapping(text, width);
    wrapping.all();
    return wrapping.lines;
  }

  private void all() {
    int start = 0;
    for (int i = 0; i <= chars.length; i++) {
      if (i == chars.length || chars[i] == '\n') {
        paragraph(start, i);
        start = i + 1;
      }
    }
  }

  private void paragraph(int first, int last) {
    int start = first;
    do {
      int end = end(start, last);
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
      while (start < last && chars[start] == ' ') {
        start++;
      }
    } while (start < last);
  }

  /** The end of the line that begins at {@code start}, as late as it may be. */
  private int end(int start, int last) {
    int over = firstOver(start, last);
    if (over == last) {
      return over;
    }
    int i = over;
    while (i > start) {
      if (mayBreak(i)) {
        return i;
      }
      i -= Character.charCount(Character.codePointBefore(chars, i));
    }
    return Math.max(over, start + 1);
  }

  /** The index of the first character that no longer fits, or the end of the paragraph. */
  private int firstOver(int start, int last) {
    if ((last - start) * WIDEST <= width) {
      return last;
    }
    int cells = 0;
    int i = start;
    while (i < last) {
      int c = chars[i];
      int length = 1;
      if (c >= Cells.FIRST_IDEOGRAPH && c <= Cells.LAST_IDEOGRAPH) {
        cells += WIDEST;
      } else {
        c = Character.codePointAt(chars, i, last);
        cells += Cells.of(c);
        length = Character.charCount(c);
      }
      if (cells > width) {
        return i;
      }
      i += length;
    }
    return i;
  }

  /** Tells whether a line may end before the character at {@code i}. */
  private boolean mayBreak(int i) {
    int before = Character.codePointBefore(chars, i);
    int after = Character.codePointAt(chars, i);
    if (Cells.isIdeograph(before) && Cells.isIdeograph(after)) {
      return true;
    }
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (after == ' ') {
      return true;
    }
    return before == ' ' || !isWord(before) || !isWord(after);
  }

  private static boolean isWord(int c) {
    return c > ' ' && Cells.of(c) == 1;
  }

  /** {@code text} in lines after {@code lead}, those after the first indented by its width. */
  public static List<String> hanging(String lead, String text, int width) {
    int indent = Cells.of(lead);
    List<String> lines = new ArrayList<>();
    String margin = " ".repeat(indent);
    for (String line : lines(text, width - indent)) {
      lines.add((lines.isEmpty() ? lead : margin) + line);
    }
    return lines;
  }
}
