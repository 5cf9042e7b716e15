package dev.yibao.graph;

import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * The box of a node in a picture before it has a location: its lines of text, and for a question a
 * row for each answer, from whose right end the line to the next box begins. Lengths are in pixels.
 *
 * @param node the node that it shows
 * @param lines the question, the headline, or what another flow answers
 * @param rows the answers of a question, in the order shown
 * @param width of the whole
 * @param height of the whole
 */
record NodeBox(Node node, List<String> lines, List<AnswerRow> rows, double width, double height) {

  /** Half the size of the letters, which for Latin ones is about right too. */
  static final double CELL = 7;

  static final double LINE = 20;
  static final double PAD = 12;

  /** The small line above the text, with the id. */
  static final double TAG = 20;

  /** The same for all, so that the boxes of a column stand flush. */
  private static final int CELLS = 38;

  private static final double ROW_PAD = 5;

  /**
   * An answer.
   *
   * @param lines its label
   * @param top from the upper edge of the box
   * @param height of the row
   */
  record AnswerRow(Edge edge, List<String> lines, double top, double height) {

    /** Where the line begins, from the upper edge of the box. */
    double exit() {
      return top + height / 2;
    }
  }

  static NodeBox of(Node node, List<Edge> edges) {
    List<String> lines = Wrapping.lines(node.text(), CELLS);
    List<AnswerRow> rows = new ArrayList<>();
    double y = PAD + TAG + lines.size() * LINE + PAD / 2;
    for (Edge edge : edges) {
      List<String> label = Wrapping.lines(edge.label(), CELLS);
      double height = label.size() * LINE + 2 * ROW_PAD;
      rows.add(new AnswerRow(edge, label, y, height));
      y += height;
    }
    return new NodeBox(node, lines, rows, CELLS * CELL + 2 * PAD, y + PAD / 2);
  }

  /** Where lines to it end, from the upper edge. */
  double entry() {
    return PAD + TAG + LINE / 2;
  }
}
