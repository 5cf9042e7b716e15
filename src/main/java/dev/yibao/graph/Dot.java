package dev.yibao.graph;

import dev.yibao.text.Printable;
import dev.yibao.text.Wrapping;
import java.util.List;

/** Writes a chart in the language of Graphviz. */
public final class Dot {

  private static final int NODE = 32;
  private static final int LABEL = 24;
  private static final String TAKEN = "color=\"#d6336c\", penwidth=3";

  private final Chart chart;
  private final StringBuilder text = new StringBuilder();

  private Dot(Chart chart) {
    this.chart = chart;
  }

  /** The chart as a DOT document. */
  public static String of(Chart chart) {
    return new Dot(chart).document();
  }

  private String document() {
    String font = "fontname=\"Noto Sans CJK SC,PingFang SC,Microsoft YaHei,sans-serif\"";
    text.append("digraph ").append(quoted(chart.flow().id())).append(" {\n");
    text.append("  graph [rankdir=LR, ").append(font).append("]\n");
    text.append("  node [shape=box, style=\"rounded,filled\", ").append(font).append("]\n");
    text.append("  edge [").append(font).append("]\n");
    chart.nodes().values().forEach(this::node);
    for (String key : chart.nodes().keySet()) {
      chart.merged(key).forEach(this::edge);
    }
    return text.append("}\n").toString();
  }

  private void node(Node node) {
    text.append("  ").append(quoted(node.key()));
    text.append(" [label=").append(broken(node.title(), NODE));
    text.append(", fillcolor=\"").append(fill(node)).append('"');
    text.append(node.kind() == Node.Kind.HANDOVER ? ", style=\"dashed,filled\"" : "");
    text.append(node.taken() ? ", " + TAKEN : "").append("]\n");
  }

  private static String fill(Node node) {
    if (node.kind() != Node.Kind.OUTCOME || node.verdict() == null) {
      return node.kind() == Node.Kind.HANDOVER ? "#ece6f7" : "#eef2f7";
    }
    return switch (node.verdict()) {
      case YES -> "#d3efd8";
      case NO -> "#f9d7d5";
      case DEPENDS -> "#fbe8bd";
      case HOW_TO -> "#d6e6fb";
    };
  }

  private void edge(Edge edge) {
    text.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
    text.append(" [label=").append(broken(edge.label(), LABEL));
    text.append(edge.taken() ? ", " + TAKEN : "").append("]\n");
  }

  private String broken(String label, int width) {
    List<String> lines = Wrapping.lines(label, width);
    return quoted(String.join("\n", lines)).replace("\n", "\\n");
  }

  private static String quoted(String value) {
    return '"' + Printable.of(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
