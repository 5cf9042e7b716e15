package dev.yibao.terminal;

/**
 * The space there is to draw in.
 *
 * @param rows at most so many lines
 * @param width at most so many cells a line
 */
record Viewport(int rows, int width) {

  /**
   * What a terminal of this size leaves: a row for the cursor to go on, and two cells, since some
   * terminals draw a few marks wider than others.
   */
  static Viewport in(int rows, int columns) {
    return new Viewport(Math.max(3, rows - 1), Math.max(10, columns - 2));
  }
}
