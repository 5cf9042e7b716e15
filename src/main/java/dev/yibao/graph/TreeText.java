package dev.yibao.graph;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.List;

/** Fits a drawn tree to the screen and colours it. */
public final class TreeText {

  private static final int INDENT = 3;

  private final int width;
  private final Theme theme;
  private final StringBuilder text = new StringBuilder();

  private TreeText(int width, Theme theme) {
    this.width = width;
    this.theme = theme;
  }

  /**
   * @param width of the screen in cells; at most half of it goes into indentation
   */
  public static String of(Chart chart, int width, Theme theme) {
    TreeText tree = new TreeText(width, theme);
    String title = chart.title() + "  [" + chart.flow().id() + "]";
    tree.text.append(theme.heading(title)).append('\n');
    TreeDrawing.of(chart, width / 2 / INDENT).forEach(tree::row);
    return tree.text.toString();
  }

  private void row(TreeDrawing.Row row) {
    List<String> lines = Wrapping.lines(row.text(), width - Cells.of(row.lead()));
    String lead = row.lead();
    for (int i = 0; i < lines.size(); i++) {
      String line = lead + painted(row, lines.get(i), i == 0);
      boolean last = i == lines.size() - 1;
      text.append(last ? withAside(line, lead + lines.get(i), row) : line.stripTrailing());
      text.append('\n');
      lead = row.hanging();
    }
  }

  private String withAside(String line, String plain, TreeDrawing.Row row) {
    if (row.aside().isEmpty()) {
      return line.stripTrailing();
    }
    boolean fits = Cells.of(plain) + 2 + Cells.of(row.aside()) <= width;
    return line + (fits ? "  " : "\n" + row.hanging()) + theme.dim(row.aside());
  }

  private String painted(TreeDrawing.Row row, String line, boolean first) {
    Node node = row.node();
    if (node == null) {
      return row.taken() ? theme.strong(line) : line;
    }
    if (node.kind() == Node.Kind.QUESTION) {
      return theme.strong(line);
    }
    String badge = node.verdict() == null ? "" : "【" + node.verdict().label() + "】";
    int at = line.indexOf(badge);
    return badge.isEmpty() || !first || at < 0
        ? line
        : line.substring(0, at)
            + theme.verdict(node.verdict())
            + line.substring(at + badge.length());
  }
}
