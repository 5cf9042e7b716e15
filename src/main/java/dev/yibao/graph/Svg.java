package dev.yibao.graph;

import dev.yibao.model.Verdict;
import dev.yibao.text.Cells;
import dev.yibao.text.Printable;
import dev.yibao.text.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a chart as an SVG picture that follows the reader's light or dark setting. An answer stands
 * in a row of its question's box; its line begins at the right end of the row.
 */
public final class Svg {

  /** More nodes than this nobody reads, and the layout takes minutes and runs out of stack. */
  public static final int MOST_NODES = 1000;

  /** The colours, in light and in dark; no custom properties, which not every viewer knows. */
  private static final String STYLE = "/graph/picture.css";

  private static final double TITLE = 44;
  private static final double RADIUS = 8;
  private static final double PILL = 22;

  private final Chart chart;
  private final Map<String, NodeBox> boxes = new LinkedHashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private Svg(Chart chart) {
    this.chart = chart;
  }

  /** The chart, of no more than {@link #MOST_NODES}, as an SVG document. */
  public static String of(Chart chart) {
    return new Svg(chart).document();
  }

  private String document() {
    chart.nodes().forEach((key, node) -> boxes.put(key, NodeBox.of(node, chart.from(key))));
    Layout layout = Layout.of(boxes, TITLE);
    String title = chart.title();
    double least = 2 * 24 + Cells.of(title) * 10;
    double width = Math.max(layout.width(), least);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(px(width));
    svg.append("\" height=\"").append(px(layout.height())).append("\" viewBox=\"0 0 ");
    svg.append(px(width)).append(' ').append(px(layout.height())).append("\" role=\"img\"");
    svg.append(chart.highlighted() ? " class=\"marked\"" : "").append(">\n");
    svg.append("<title>").append(escaped(title)).append("</title>\n");
    svg.append("<style>\n").append(Resource.text(STYLE)).append("</style>\n");
    svg.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
    text("title", 24, 44, title);
    // Taken lines last, so that no other is drawn over them.
    layout.lines().stream().filter(line -> !line.edge().taken()).forEach(this::line);
    layout.lines().stream().filter(line -> line.edge().taken()).forEach(this::line);
    boxes.forEach((key, box) -> box(box, layout.corners().get(key)));
    return svg.append("</svg>\n").toString();
  }

  private void line(Layout.Line line) {
    List<Layout.Point> points = line.points();
    svg.append("<path class=\"way").append(line.edge().taken() ? " taken" : "").append("\" d=\"");
    for (int i = 0; i < points.size(); i++) {
      svg.append(i == 0 ? "M" : "L").append(px(points.get(i).x())).append(' ');
      svg.append(px(points.get(i).y()));
    }
    svg.append("\"/>\n");
    Layout.Point end = points.get(points.size() - 1);
    svg.append("<path class=\"tip").append(line.edge().taken() ? " taken" : "");
    svg.append("\" d=\"M").append(px(end.x())).append(' ').append(px(end.y()));
    svg.append("l-8 -4.5v9z\"/>\n");
  }

  private void box(NodeBox box, Layout.Point at) {
    Node node = box.node();
    String kind = node.verdict() == null ? "" : " " + node.verdict().id();
    svg.append("<g class=\"card ").append(node.kind().name().toLowerCase(Locale.ROOT));
    svg.append(kind).append(node.taken() ? " taken" : "").append("\" transform=\"translate(");
    svg.append(px(at.x())).append(' ').append(px(at.y())).append(")\">\n");
    svg.append("<rect class=\"box\" width=\"").append(px(box.width())).append("\" height=\"");
    svg.append(px(box.height())).append("\" rx=\"").append(px(RADIUS)).append("\"/>\n");
    tag(node);
    double y = NodeBox.PAD + NodeBox.TAG + 15;
    for (String line : box.lines()) {
      text("said", NodeBox.PAD, y, line);
      y += NodeBox.LINE;
    }
    box.rows().forEach(row -> row(row, box.width()));
    svg.append("</g>\n");
  }

  private void tag(Node node) {
    double x = NodeBox.PAD;
    Verdict verdict = node.verdict();
    if (verdict != null) {
      double width = Cells.of(verdict.label()) * NodeBox.CELL + 14;
      svg.append("<rect class=\"pill\" x=\"").append(px(x)).append("\" y=\"8\" width=\"");
      svg.append(px(width)).append("\" height=\"").append(px(PILL));
      svg.append("\" rx=\"").append(px(PILL / 2)).append("\"/>\n");
      text("verdict", x + 7, 24, verdict.label());
      x += width + 8;
    }
    text("id", x, 23, node.kind() == Node.Kind.HANDOVER ? "→ " + node.id() : node.id());
  }

  private void row(NodeBox.AnswerRow row, double width) {
    boolean taken = row.edge().taken();
    svg.append("<rect class=\"answer").append(taken ? " taken" : "").append("\" x=\"2\" y=\"");
    svg.append(px(row.top())).append("\" width=\"").append(px(width - 4)).append("\" height=\"");
    svg.append(px(row.height())).append("\"/>\n");
    double y = row.top() + 5 + 15;
    for (String line : row.lines()) {
      text(taken ? "label taken" : "label", NodeBox.PAD, y, line);
      y += NodeBox.LINE;
    }
  }

  private void text(String style, double x, double y, String text) {
    svg.append("<text class=\"").append(style).append("\" x=\"").append(px(x)).append("\" y=\"");
    svg.append(px(y)).append("\">").append(escaped(text)).append("</text>\n");
  }

  /** Whole pixels, or halves. */
  private static String px(double value) {
    double rounded = Math.round(value * 2) / 2.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static String escaped(String text) {
    return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
