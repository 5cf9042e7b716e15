package dev.yibao.graph;

import dev.yibao.text.Printable;
import dev.yibao.text.Wrapping;
import java.util.List;

/** Writes a chart in the language of Mermaid, which code hosts draw in Markdown. */
public final class Mermaid {

  /** Mermaid breaks what is wider itself, and badly. */
  private static final int WIDTH = 24;

  /** Filled, with dark letters, so that they read on a light and on a dark page. */
  private static final String CLASSES =
      """
        classDef question fill:#eef2f7,stroke:#5b6b7f,color:#1b2430
        classDef yes fill:#d3efd8,stroke:#2b7a3b,color:#10301a
        classDef no fill:#f9d7d5,stroke:#b3322b,color:#3c0f0c
        classDef depends fill:#fbe8bd,stroke:#96690a,color:#3a2903
        classDef how-to fill:#d6e6fb,stroke:#2a62b0,color:#0d2547
        classDef handover fill:#ece6f7,stroke:#6b52a3,color:#271a45,stroke-dasharray:5 3
        classDef taken stroke:#d6336c,stroke-width:4px
      """;

  private final Chart chart;
  private final StringBuilder text = new StringBuilder("flowchart LR\n");
  private final StringBuilder links = new StringBuilder();
  private int edges;

  private Mermaid(Chart chart) {
    this.chart = chart;
  }

  /** The chart as a Mermaid document. */
  public static String of(Chart chart) {
    return new Mermaid(chart).document();
  }

  private String document() {
    chart.nodes().values().forEach(this::node);
    for (String key : chart.nodes().keySet()) {
      chart.merged(key).forEach(this::edge);
    }
    if (!links.isEmpty()) {
      text.append("  linkStyle ").append(links).append(" stroke:#d6336c,stroke-width:4px\n");
    }
    return text.append(CLASSES).toString();
  }

  private void node(Node node) {
    String[] shape =
        switch (node.kind()) {
          case QUESTION -> new String[] {"[", "]"};
          case OUTCOME -> new String[] {"([", "])"};
          case HANDOVER -> new String[] {"[[", "]]"};
        };
    text.append("  ").append(name(node.key())).append(shape[0]);
    text.append('"').append(broken(node.title())).append('"').append(shape[1]);
    text.append(":::").append(style(node)).append('\n');
    if (node.taken()) {
      text.append("  class ").append(name(node.key())).append(" taken\n");
    }
  }

  private static String style(Node node) {
    return switch (node.kind()) {
      case QUESTION -> "question";
      case OUTCOME -> node.verdict() == null ? "question" : node.verdict().id();
      case HANDOVER -> "handover";
    };
  }

  private void edge(Edge edge) {
    text.append("  ").append(name(edge.from())).append(" -->|\"");
    text.append(broken(edge.label())).append("\"| ").append(name(edge.to()));
    text.append('\n');
    if (edge.taken()) {
      links.append(links.isEmpty() ? "" : ",").append(edges);
    }
    edges++;
  }

  /** A name that cannot be taken for a word of the language: every key has a slash. */
  private static String name(String key) {
    return key.replace('-', '_').replace("/", "__");
  }

  private String broken(String label) {
    List<String> lines = Wrapping.lines(label, WIDTH);
    return String.join("<br>", lines.stream().map(Mermaid::escaped).toList());
  }

  private static String escaped(String line) {
    return Printable.of(line)
        .replace("&", "&amp;") // begins an entity
        .replace("#", "#35;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace("`", "#96;") // begins text in Markdown
        .replace("%%", "#37;#37;"); // begins a comment or a directive, in a label too
  }
}
