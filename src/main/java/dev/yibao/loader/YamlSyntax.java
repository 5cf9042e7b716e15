package dev.yibao.loader;

import dev.yibao.diagnostic.Location;

/**
 * The YAML parser's complaint in the keeper's words.
 *
 * @param message what is wrong
 * @param hint what usually mends it
 */
record YamlSyntax(String message, String hint) {

  private static final String MARK = " in reader, line ";
  private static final String COLUMN = ", column ";

  /** What the parser says, and what it mostly means in a flow file. */
  private static final String[][] KNOWN = {
    {"mapping values are not allowed", "这里不能再有「键: 值」", "文字里有「: 」（冒号加空格）时，整段要加引号；或是缩进不对"},
    {"found character '\\t", "缩进用了 Tab", "换成空格，每层两个"},
    {"cannot start any token", "这个字符不能放在开头", "整段文字加引号；缩进用空格，不用 Tab"},
    {"found duplicate key", "同一个键写了两次", "留一个"},
    {"expected <block end>", "缩进和上面的对不齐", "同一层的键要左对齐，每层两个空格"},
    {"expected ',' or ']'", "方括号里的列表没有写完", "各项用逗号分开，最后用 ] 收尾"},
    {"expected ',' or '}'", "花括号里没有写完", "各项用逗号分开，最后用 } 收尾；文字里有逗号或花括号时要加引号"},
    {"expected the node content", "这里少了内容", "括号里、「- 」后面要写上内容，并用 ] 或 } 收尾"},
    {"could not find expected ':'", "这一行少了冒号", "写成「键: 值」，冒号后面空一格"},
    {"while scanning a quoted scalar", "引号没有配对", "补上后半个引号"},
    {"found unexpected end of stream", "文件在这里突然结束", "引号或括号没有收尾"},
    {"undefined alias", "不用别名（*…）", "把内容写出来；以 * 开头的文字要加引号"},
    {"expected alphabetic or numeric", "「*」「&」后面不是名字", "以 * 或 & 开头的文字要加引号"},
  };

  /**
   * Where the complaint says that it is: what is not closed begins at the first place it names, all
   * else is wrong at the last. The parser's own position may be lines away.
   *
   * @param otherwise where it is when the complaint names no place
   */
  static Location place(String complaint, Location otherwise) {
    boolean open =
        complaint.startsWith("while scanning a quoted") || complaint.contains("parsing a flow");
    int mark = open ? complaint.indexOf(MARK) : complaint.lastIndexOf(MARK);
    int comma = complaint.indexOf(COLUMN, mark);
    int colon = complaint.indexOf(':', comma);
    if (mark < 0 || comma < 0 || colon < 0) {
      return otherwise;
    }
    int line = Integer.parseInt(complaint, mark + MARK.length(), comma, 10);
    int column = Integer.parseInt(complaint, comma + COLUMN.length(), colon, 10);
    return new Location(otherwise.file(), line, column);
  }

  static YamlSyntax explain(String complaint) {
    for (String[] known : KNOWN) {
      if (complaint.contains(known[0])) {
        return new YamlSyntax(known[1], known[2]);
      }
    }
    return new YamlSyntax("这里不合 YAML 的写法", "看看缩进、冒号后的空格、引号和括号是否配对");
  }
}
