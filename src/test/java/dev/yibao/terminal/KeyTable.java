package dev.yibao.terminal;

/** The key table as the README prints it. */
public final class KeyTable {

  private KeyTable() {}

  /** The keys as rows of a Markdown table, in the order of the key table. */
  public static String markdown() {
    StringBuilder table = new StringBuilder("| 按键 | 作用 |\n| --- | --- |\n");
    for (Key key : Key.values()) {
      if (!key.label().isEmpty()) {
        table.append("| ").append(key.label());
        table.append(" | ").append(key.description()).append(" |\n");
      }
    }
    return table.toString();
  }
}
