package dev.yibao.graph;

import dev.yibao.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a chart as an SVG picture that follows the reader's light or dark setting. An answer stands
 * in a row of its question's card; its way on begins at the right end of the row.
 */
public final class Svg {

  /** More cards than this nobody reads, and the layout takes minutes and runs out of stack. */
  public static final int MOST_CARDS = 1000;

  private static final double TITLE = 44;
  private static final double RADIUS = 8;
  private static final double PILL = 22;

  private final Chart chart;
  private final Lettering lettering;
  private final Map<String, NodeBox> faces = new LinkedHashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private Svg(Chart chart, Lettering lettering) {
    this.chart = chart;
    this.lettering = lettering;
  }

  /** The chart, of no more than {@link #MOST_CARDS}, as an SVG document. */
  public static String of(Chart chart, Lettering lettering) {
    return new Svg(chart, lettering).document();
  }

  private String document() {
    chart
        .cards()
        .forEach((key, card) -> faces.put(key, NodeBox.of(card, chart.from(key), lettering)));
    Layout layout = Layout.of(faces, TITLE);
    String title = chart.flow().title();
    double least = 2 * 24 + lettering.cells(title) * 10;
    double width = Math.max(layout.width(), least);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(px(width));
    svg.append("\" height=\"").append(px(layout.height())).append("\" viewBox=\"0 0 ");
    svg.append(px(width)).append(' ').append(px(layout.height())).append("\" role=\"img\"");
    svg.append(chart.marked() ? " class=\"marked\"" : "").append(">\n");
    svg.append("<title>").append(escaped(title)).append("</title>\n");
    svg.append("<style>\n").append(SvgStyle.CSS).append("</style>\n");
    svg.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
    text("title", 24, 44, title);
    // Taken ways last, so that no other is drawn over them.
    layout.ways().stream().filter(way -> !way.branch().taken()).forEach(this::way);
    layout.ways().stream().filter(way -> way.branch().taken()).forEach(this::way);
    faces.forEach((key, face) -> card(face, layout.places().get(key)));
    return svg.append("</svg>\n").toString();
  }

  private void way(Layout.Way way) {
    List<Layout.Point> points = way.points();
    svg.append("<path class=\"way").append(way.branch().taken() ? " taken" : "").append("\" d=\"");
    for (int i = 0; i < points.size(); i++) {
      svg.append(i == 0 ? "M" : "L").append(px(points.get(i).x())).append(' ');
      svg.append(px(points.get(i).y()));
    }
    svg.append("\"/>\n");
    Layout.Point end = points.get(points.size() - 1);
    svg.append("<path class=\"tip").append(way.branch().taken() ? " taken" : "");
    svg.append("\" d=\"M").append(px(end.x())).append(' ').append(px(end.y()));
    svg.append("l-8 -4.5v9z\"/>\n");
  }

  private void card(NodeBox face, Layout.Point at) {
    Node card = face.card();
    String kind = card.verdict() == null ? "" : " " + card.verdict().id();
    svg.append("<g class=\"card ").append(card.kind().name().toLowerCase(Locale.ROOT));
    svg.append(kind).append(card.taken() ? " taken" : "").append("\" transform=\"translate(");
    svg.append(px(at.x())).append(' ').append(px(at.y())).append(")\">\n");
    svg.append("<rect class=\"box\" width=\"").append(px(face.width())).append("\" height=\"");
    svg.append(px(face.height())).append("\" rx=\"").append(px(RADIUS)).append("\"/>\n");
    tag(card);
    double y = NodeBox.PAD + NodeBox.TAG + 15;
    for (String line : face.lines()) {
      text("said", NodeBox.PAD, y, line);
      y += NodeBox.LINE;
    }
    face.rows().forEach(row -> row(row, face.width()));
    svg.append("</g>\n");
  }

  private void tag(Node card) {
    double x = NodeBox.PAD;
    Verdict verdict = card.verdict();
    if (verdict != null) {
      double width = lettering.cells(verdict.label()) * NodeBox.CELL + 14;
      svg.append("<rect class=\"pill\" x=\"").append(px(x)).append("\" y=\"8\" width=\"");
      svg.append(px(width)).append("\" height=\"").append(px(PILL));
      svg.append("\" rx=\"").append(px(PILL / 2)).append("\"/>\n");
      text("verdict", x + 7, 24, verdict.label());
      x += width + 8;
    }
    text("id", x, 23, card.kind() == Node.Kind.HANDOVER ? "→ " + card.id() : card.id());
  }

  private void row(NodeBox.AnswerRow row, double width) {
    boolean taken = row.branch().taken();
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
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
