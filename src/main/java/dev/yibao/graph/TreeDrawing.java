package dev.yibao.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws a chart as a tree of text.
 *
 * <pre>
 * 参的是哪一种医保？  [scheme]
 * ├─ 居民医保
 * │  【不能】……  [no]
 * └─ ▶ 职工医保
 *    ……
 * </pre>
 *
 * A question to which several edges lead is drawn once, on the highlighted path if that passes it;
 * one that stands too far to the right is drawn below, from the left margin on.
 */
public final class TreeDrawing {

  private static final String TAKEN = "▶ ";

  /**
   * A row, which may take several lines when it is too long for the screen.
   *
   * @param lead what stands before its first line
   * @param hanging what stands before its other lines; as wide as {@code lead}
   * @param node the node that it shows; null for an answer and for a blank row
   * @param text the question, the headline or the answer
   * @param aside what may be passed over: the id, and where the rest is drawn; may be empty
   * @param taken whether the highlighted path passes it
   */
  public record Row(
      String lead, String hanging, Node node, String text, String aside, boolean taken) {}

  private final Chart chart;
  private final int levels;
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> drawn = new HashSet<>();
  private final Deque<String> below = new ArrayDeque<>();

  private TreeDrawing(Chart chart, int levels) {
    this.chart = chart;
    this.levels = levels;
  }

  /**
   * The rows of the drawing, top to bottom.
   *
   * @param levels how many questions may stand inside one another before the next is drawn below; a
   *     level is indented by three cells
   */
  public static List<Row> of(Chart chart, int levels) {
    TreeDrawing drawing = new TreeDrawing(chart, Math.max(1, levels));
    drawing.below.add(chart.start());
    while (!drawing.below.isEmpty()) {
      String key = drawing.below.poll();
      if (!drawing.drawn.contains(key)) {
        drawing.rows.add(new Row("", "", null, "", "", false));
        drawing.node(key, "", 0, true);
      }
    }
    return List.copyOf(drawing.rows);
  }

  private void node(String key, String margin, int level, boolean onPath) {
    Node node = chart.nodes().get(key);
    boolean question = node.kind() == Node.Kind.QUESTION;
    boolean known = question && (drawn.contains(key) || node.taken() && !onPath);
    boolean later = question && !known && level >= levels;
    String where = known ? " 画在别处" : later ? " 画在下面" : "";
    String here = node.last() ? " ◀ 到这里" : "";
    String title = (node.kind() == Node.Kind.HANDOVER ? "→ " : "") + node.headline();
    String id = "[" + node.id() + "]" + where + here;
    rows.add(new Row(margin, margin, node, title, id, node.taken()));
    if (later) {
      below.add(key);
    } else if (question && !known) {
      drawn.add(key);
      edges(key, margin, level);
    }
  }

  private void edges(String key, String margin, int level) {
    List<Edge> edges = chart.merged(key);
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      boolean end = i == edges.size() - 1;
      String inside = margin + (end ? "   " : "│  ");
      String text = edge.taken() ? TAKEN + edge.label() : edge.label();
      rows.add(new Row(margin + (end ? "└─ " : "├─ "), inside, null, text, "", edge.taken()));
      node(edge.to(), inside, level + 1, edge.taken());
    }
  }
}
