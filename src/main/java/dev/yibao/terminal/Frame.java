package dev.yibao.terminal;

import java.util.List;

/**
 * The lines drawn at one moment, and where the cursor stands on them.
 *
 * @param lines painted, each within the viewport
 * @param row the cursor's, from 0
 * @param column the cursor's, in cells from 0
 */
record Frame(List<String> lines, int row, int column) {

  /** A frame without lines. */
  static final Frame EMPTY = new Frame(List.of(), 0, 0);

  private static final String SAVE_CURSOR = "\0337";
  private static final String RESTORE_CURSOR = "\0338";

  Frame {
    lines = List.copyOf(lines);
  }

  /**
   * The sequence that draws it on a terminal before that is open, and leaves the cursor where the
   * frame says. What is typed meanwhile is echoed by the terminal itself, wherever its cursor is;
   * so the position is saved in the terminal, and drawn over later.
   */
  String first() {
    StringBuilder text = new StringBuilder(String.join("\r\n", lines)).append('\r');
    int below = lines.size() - 1 - row;
    if (below > 0) {
      text.append("\033[").append(below).append('A');
    }
    if (column > 0) {
      text.append("\033[").append(column).append('C');
    }
    return text.append(SAVE_CURSOR).toString();
  }

  /** The sequence that removes what {@link #first} drew, with all that was echoed over it. */
  String clearFirst() {
    return RESTORE_CURSOR + clear();
  }

  /** The sequence that removes it from a terminal whose cursor stands where the frame says. */
  String clear() {
    return "\r" + (row > 0 ? "\033[" + row + "A" : "") + "\033[J";
  }
}
