package dev.yibao.terminal;

/**
 * The part of a terminal that is drawn on.
 *
 * @param rows the most lines of a frame
 * @param width the most cells of a line
 */
record Viewport(int rows, int width) {

  /**
   * Leaves out of a terminal of this size a row for the cursor to go on, and two cells, since some
   * terminals draw a few marks wider than others.
   */
  static Viewport in(int rows, int columns) {
    return new Viewport(Math.max(3, rows - 1), Math.max(10, columns - 2));
  }
}
