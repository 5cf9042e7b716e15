package dev.yibao.lint.mutants;

import java.util.ArrayList;
import java.util.List;

/** Cuts the shortest piece out of a text that tells it from another. */
final class Excerpt {

  /** The characters before and after what differs. */
  private static final int AROUND = 8;

  /** The characters of a text that has nothing to be told from. */
  private static final int WHOLE = 24;

  private Excerpt() {}

  /**
   * A piece of the first text that only the first list has; none when it has all the second has.
   */
  static List<String> of(List<String> texts, List<String> others) {
    List<String> own = new ArrayList<>(texts);
    own.removeAll(others);
    List<String> there = new ArrayList<>(others);
    there.removeAll(texts);
    return own.isEmpty()
        ? List.of()
        : List.of(there.isEmpty() ? cut(own.get(0), 0, WHOLE) : piece(own.get(0), there.get(0)));
  }

  private static String piece(String text, String other) {
    int least = Math.min(text.length(), other.length());
    int same = 0;
    while (same < least && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < least - same
        && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return cut(text, same - AROUND, text.length() - end + AROUND);
  }

  private static String cut(String text, int from, int to) {
    int start = Math.max(0, from);
    int stop = Math.min(text.length(), to);
    boolean low = Character.isLowSurrogate(text.charAt(start));
    boolean high = stop < text.length() && Character.isLowSurrogate(text.charAt(stop));
    return text.substring(low ? start - 1 : start, high ? stop + 1 : stop).strip();
  }
}
