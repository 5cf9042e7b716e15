package dev.yibao.terminal;

import java.util.List;

/**
 * The key table: what is bound on the screen, what the line at its foot shows, what its help
 * explains, and what is printed for documents.
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
  /** No key: the flow files were saved meanwhile. */
  SAVED("", "", 0, ""),
  /** A key that means nothing here. */
  NONE("", "", 0, "");

  private final String shown;
  private final String foot;
  private final int rank;
  private final String does;
  private final List<String> sequences;

  /**
   * @param foot how the last line of the screen mentions it; empty when it does not
   * @param rank the higher, the sooner it is left out where that line is too short
   */
  Key(String shown, String foot, int rank, String does, String... sequences) {
    this.shown = shown;
    this.foot = foot;
    this.rank = rank;
    this.does = does;
    this.sequences = List.of(sequences);
  }

  private static String[] digits() {
    return new String[] {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
  }

  /** What people press; empty for keys that need no mention. */
  public String shown() {
    return shown;
  }

  /** What it does. */
  public String does() {
    return does;
  }

  String foot() {
    return foot;
  }

  int rank() {
    return rank;
  }

  /** What the terminal sends. */
  List<String> sequences() {
    return sequences;
  }

  /** The keys as rows of a Markdown table. */
  public static String markdown() {
    StringBuilder table = new StringBuilder("| 按键 | 作用 |\n| --- | --- |\n");
    for (Key key : values()) {
      if (!key.shown.isEmpty()) {
        table.append("| ").append(key.shown).append(" | ").append(key.does).append(" |\n");
      }
    }
    return table.toString();
  }
}
