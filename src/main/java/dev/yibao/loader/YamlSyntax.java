package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says a complaint of the YAML parser in words of who keeps the files. */
final class YamlSyntax {

  /** The complaint about an alias in the stead of a key. */
  private static final String ALIAS = "got this instead: =ALI";

  /** A piece of the complaint, what it mostly means in a flow file, and what usually mends it. */
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
    {ALIAS, "不用别名（*…）", "把内容写出来；以 * 开头的文字要加引号"},
    {"Expected a property name", "键应是一段文字", "写成「键: 值」；以特殊符号开头的，整段加引号"},
    {"while scanning a block scalar", "文字不能以「>」或「|」开头", "整段加引号"},
    {"while scanning a tag", "文字不能以「!」开头", "整段加引号"},
    {"expected alphabetic or numeric", "「*」「&」后面不是名字", "以 * 或 & 开头的文字要加引号"},
  };

  private static final String[] OTHER = {"", "这里不合 YAML 的写法", "看看缩进、冒号后的空格、引号和括号是否配对"};

  private YamlSyntax() {}

  static void explain(JacksonException e, String file, Faults faults) {
    String complaint = complaint(e);
    String[] meaning =
        Stream.of(KNOWN).filter(known -> complaint.contains(known[0])).findFirst().orElse(OTHER);
    String code = meaning[0].equals(ALIAS) ? "alias" : "syntax";
    faults.add(location(e, file), code, meaning[1], meaning[2]);
  }

  /** The location of a token; that of the file's beginning where the parser gives none. */
  static Location location(TokenStreamLocation at, String file) {
    return new Location(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static String complaint(JacksonException e) {
    return e.getCause() instanceof MarkedYamlEngineException marked
        ? marked.getContext() + "\n" + marked.getProblem()
        : String.valueOf(e.getOriginalMessage());
  }

  /** Where something begins that is not finished, else where the parser gave up. */
  private static Location location(JacksonException e, String file) {
    if (!(e.getCause() instanceof MarkedYamlEngineException marked)) {
      return location(e.getLocation(), file);
    }
    String context = String.valueOf(marked.getContext());
    boolean open = context.startsWith("while scanning") || context.contains("a flow");
    Optional<Mark> mark = open ? marked.getContextMark() : Optional.empty();
    return mark.or(marked::getProblemMark)
        .or(marked::getContextMark)
        .map(at -> new Location(file, at.getLine() + 1, at.getColumn() + 1))
        .orElse(Location.of(file));
  }
}
