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

  Frame {
    lines = List.copyOf(lines);
  }

  /** The sequence that removes it from a terminal whose cursor stands where the frame says. */
  String clear() {
    return "\r" + (row > 0 ? "\033[" + row + "A" : "") + "\033[J";
  }
}
