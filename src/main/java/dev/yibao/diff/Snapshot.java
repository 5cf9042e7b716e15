package dev.yibao.diff;

import dev.yibao.model.Word;
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
  enum Kind implements Word {
    FLOW("流程"),
    QUESTION("问题"),
    OPTION("选项"),
    OUTCOME("结论"),
    REGION("地区"),
    MATERIAL("材料"),
    CHANNEL("渠道"),
    SOURCE("来源");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
