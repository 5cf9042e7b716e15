package dev.yibao.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Chinese and Latin text into lines: anywhere between Chinese characters, but no line begins
 * with a closing mark or ends with an opening one, and words and numbers stay whole.
 */
public final class Wrapping {

  private static final String NOT_FIRST = "，。、；：？！）》」』】〕〉…%,.;:?!)]}”’";
  private static final String NOT_LAST = "（《「『【〔〈([{“‘";

  private Wrapping() {}

  /**
   * The lines of {@code text}, each at most {@code width} cells wide.
   *
   * @param width in cells; a text without any place to break is broken where it must be
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      paragraph(paragraph, Math.max(2, width), lines);
    }
    return lines;
  }

  private static void paragraph(String text, int width, List<String> lines) {
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start, width);
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    if (text.isEmpty()) {
      lines.add("");
    }
  }

  /** Where the line that begins at {@code start} ends: as late as it may. */
  private static int end(String text, int start, int width) {
    int over = firstOver(text, start, width);
    if (over == text.length()) {
      return over;
    }
    for (int i = over; i > start; i = text.offsetByCodePoints(i, -1)) {
      if (mayBreak(text, i)) {
        return i;
      }
    }
    return Math.max(over, start + 1);
  }

  /** The first character that no longer fits, or the end of the text. */
  private static int firstOver(String text, int start, int width) {
    int cells = 0;
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      cells += Cells.of(c);
      if (cells > width) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether a line may end before the character at {@code i}. */
  private static boolean mayBreak(String text, int i) {
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i);
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
