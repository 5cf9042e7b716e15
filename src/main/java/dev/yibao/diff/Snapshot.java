package dev.yibao.diff;

import java.util.List;

/**
 * The lines that one thing of a library says.
 *
 * @param kind what it is
 * @param id its id, unique in its kind
 * @param title what people call it
 * @param items its lines, part by part
 */
record Snapshot(Kind kind, String id, String title, List<Item> items) {

  /** A kind of thing, in the order in which changes are listed. */
  enum Kind {
    FLOW("flow", "流程"),
    QUESTION("question", "问题"),
    OUTCOME("outcome", "结论"),
    REGION("region", "地区"),
    MATERIAL("material", "材料"),
    CHANNEL("channel", "渠道"),
    SOURCE("source", "来源");

    private final String id;
    private final String label;

    Kind(String id, String label) {
      this.id = id;
      this.label = label;
    }

    String id() {
      return id;
    }

    String label() {
      return label;
    }
  }

  Snapshot {
    items = List.copyOf(items);
  }
}
