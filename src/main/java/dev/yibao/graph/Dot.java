package dev.yibao.graph;

import java.util.List;

/** Writes a chart in the language of Graphviz. */
public final class Dot {

  private static final int CARD = 32;
  private static final int LABEL = 24;
  private static final String TAKEN = "color=\"#d6336c\", penwidth=3";

  private final Chart chart;
  private final Lettering lettering;
  private final StringBuilder text = new StringBuilder();

  private Dot(Chart chart, Lettering lettering) {
    this.chart = chart;
    this.lettering = lettering;
  }

  /** The chart as a DOT document. */
  public static String of(Chart chart, Lettering lettering) {
    return new Dot(chart, lettering).document();
  }

  private String document() {
    String font = "fontname=\"Noto Sans CJK SC,PingFang SC,Microsoft YaHei,sans-serif\"";
    text.append("digraph ").append(quoted(chart.flow().id())).append(" {\n");
    text.append("  graph [rankdir=LR, ").append(font).append("]\n");
    text.append("  node [shape=box, style=\"rounded,filled\", ").append(font).append("]\n");
    text.append("  edge [").append(font).append("]\n");
    chart.cards().values().forEach(this::card);
    for (String key : chart.cards().keySet()) {
      chart.merged(key).forEach(this::branch);
    }
    return text.append("}\n").toString();
  }

  private void card(Node card) {
    boolean handover = card.kind() == Node.Kind.HANDOVER;
    String told = handover ? "→ " + card.id() + "：" + card.told() : card.told();
    text.append("  ").append(quoted(card.key())).append(" [label=").append(broken(told, CARD));
    text.append(", fillcolor=\"").append(fill(card)).append('"');
    text.append(handover ? ", style=\"dashed,filled\"" : "");
    text.append(card.taken() ? ", " + TAKEN : "").append("]\n");
  }

  private static String fill(Node card) {
    if (card.kind() != Node.Kind.OUTCOME || card.verdict() == null) {
      return card.kind() == Node.Kind.HANDOVER ? "#ece6f7" : "#eef2f7";
    }
    return switch (card.verdict()) {
      case YES -> "#d3efd8";
      case NO -> "#f9d7d5";
      case DEPENDS -> "#fbe8bd";
      case HOW_TO -> "#d6e6fb";
    };
  }

  private void branch(Edge branch) {
    text.append("  ").append(quoted(branch.from())).append(" -> ").append(quoted(branch.to()));
    text.append(" [label=").append(broken(branch.label(), LABEL));
    text.append(branch.taken() ? ", " + TAKEN : "").append("]\n");
  }

  private String broken(String told, int width) {
    List<String> lines = lettering.lines(told, width);
    return quoted(String.join("\n", lines)).replace("\n", "\\n");
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
