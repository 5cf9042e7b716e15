package dev.yibao.graph;

import java.util.List;

/** Writes a chart in the language of Mermaid, which code hosts draw in Markdown. */
public final class Mermaid {

  /** Mermaid breaks what is wider itself, and badly. */
  private static final int CARD = 24;

  private static final int LABEL = 24;

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
  private final Lettering lettering;
  private final StringBuilder text = new StringBuilder("flowchart LR\n");
  private final StringBuilder links = new StringBuilder();
  private int ways;

  private Mermaid(Chart chart, Lettering lettering) {
    this.chart = chart;
    this.lettering = lettering;
  }

  /** The chart as a Mermaid document. */
  public static String of(Chart chart, Lettering lettering) {
    return new Mermaid(chart, lettering).document();
  }

  private String document() {
    chart.cards().values().forEach(this::card);
    for (String key : chart.cards().keySet()) {
      chart.merged(key).forEach(this::branch);
    }
    if (!links.isEmpty()) {
      text.append("  linkStyle ").append(links).append(" stroke:#d6336c,stroke-width:4px\n");
    }
    return text.append(CLASSES).toString();
  }

  private void card(Node card) {
    String[] shape =
        switch (card.kind()) {
          case QUESTION -> new String[] {"[", "]"};
          case OUTCOME -> new String[] {"([", "])"};
          case HANDOVER -> new String[] {"[[", "]]"};
        };
    String told =
        card.kind() == Node.Kind.HANDOVER ? "→ " + card.id() + "：" + card.told() : card.told();
    text.append("  ").append(name(card.key())).append(shape[0]);
    text.append('"').append(broken(told, CARD)).append('"').append(shape[1]);
    text.append(":::").append(style(card)).append('\n');
    if (card.taken()) {
      text.append("  class ").append(name(card.key())).append(" taken\n");
    }
  }

  private static String style(Node card) {
    return switch (card.kind()) {
      case QUESTION -> "question";
      case OUTCOME -> card.verdict() == null ? "question" : card.verdict().id();
      case HANDOVER -> "handover";
    };
  }

  private void branch(Edge branch) {
    text.append("  ").append(name(branch.from())).append(" -->|\"");
    text.append(broken(branch.label(), LABEL)).append("\"| ").append(name(branch.to()));
    text.append('\n');
    if (branch.taken()) {
      links.append(links.isEmpty() ? "" : ",").append(ways);
    }
    ways++;
  }

  /** A name that cannot be taken for a word of the language: every key has a slash. */
  private static String name(String key) {
    return key.replace('-', '_').replace("/", "__");
  }

  private String broken(String told, int width) {
    List<String> lines = lettering.lines(told, width);
    return String.join("<br>", lines.stream().map(Mermaid::escaped).toList());
  }

  private static String escaped(String line) {
    return line.replace("#", "#35;").replace("\"", "#quot;").replace("<", "#lt;");
  }
}
