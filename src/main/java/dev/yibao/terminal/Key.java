package dev.yibao.terminal;

import java.util.List;

/**
 * The key table. It binds the keys of a screen, and its words stand in the footer, in the help and
 * in the README.
 */
public enum Key {
  UP("上键、k", "上下键 移动", 5, "上移一项", "\033[A", "\033OA", "k", "\020"),
  DOWN("下键、j", "", 0, "下移一项", "\033[B", "\033OB", "j", "\016"),
  PAGE_UP("PgUp", "", 0, "上移十项", "\033[5~"),
  PAGE_DOWN("PgDn", "", 0, "下移十项", "\033[6~"),
  FIRST("Home、g", "", 0, "到第一项", "\033[H", "\033OH", "\033[1~", "g"),
  LAST("End、G", "", 0, "到最后一项", "\033[F", "\033OF", "\033[4~", "G"),
  DIGIT("数字", "", 0, "按序号选；多于九项时再按回车", digits()),
  MARK("空格", "空格 勾选", 1, "勾选、取消勾选（可以选几个时）", " "),
  ENTER("回车", "回车 确定", 0, "就选这一项", "\r", "\n"),
  FILTER("/", "/ 查找", 6, "打字查找：中文、拼音首字母、英文", "/"),
  BACK("b、左键、退格", "b 上一步", 3, "回到上一步，原来的选择还在", "b", "\033[D", "\033OD", "\033[Z"),
  ANSWERS("s", "s 已答", 7, "看已经答的，可以改其中一个", "s"),
  RESTART("r", "", 0, "从头开始", "r"),
  HELP("?", "? 说明", 4, "为什么这样问、怎么弄清楚；有哪些按键", "?"),
  QUIT("q、Ctrl-C", "q 退出", 2, "退出", "q", "\003", "\004"),
  ESCAPE("Esc", "", 0, "关掉查找或说明", "\033"),
  ERASE("", "", 0, "", "\177", "\b"),
  CLEAR("", "", 0, "", "\025"),
  PASTE("", "", 0, "", "\033[200~"),
  /** A character that is no command. */
  TEXT("", "", 0, ""),
  /** No key: flow files were saved meanwhile. */
  SAVED("", "", 0, ""),
  /** A key that means nothing here. */
  NONE("", "", 0, "");

  private final String label;
  private final String footer;
  private final int rank;
  private final String description;
  private final List<String> sequences;

  Key(String label, String footer, int rank, String description, String... sequences) {
    this.label = label;
    this.footer = footer;
    this.rank = rank;
    this.description = description;
    this.sequences = List.of(sequences);
  }

  private static String[] digits() {
    return new String[] {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
  }

  /** The keys to press, as they are printed on a keyboard; empty for keys that need no mention. */
  public String label() {
    return label;
  }

  /** Says in the help what the key does. */
  public String description() {
    return description;
  }

  /** Says in the footer what the key does; empty when it is not mentioned there. */
  String footer() {
    return footer;
  }

  /** Orders the keys of the footer: the higher, the sooner it is left out for want of room. */
  int rank() {
    return rank;
  }

  /** The characters that a terminal sends for the key, one entry for each way. */
  List<String> sequences() {
    return sequences;
  }
}
