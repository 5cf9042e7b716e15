package dev.yibao.cli.arguments;

import java.util.List;

/**
 * The table of all options. An option that says something else of another command has a row for
 * each; rows that share a name share their first one, and whether they take a value.
 */
public enum CliOption {
  HELP("显示帮助", "-h", "--help"),
  VERSION("显示版本", "--version", "-V"),
  DEBUG("程序出错时显示详情", "--debug"),
  FLOWS(Value.FOLDER, "文件夹", "用这个文件夹里的流程文件盖在自带的上面", "--flows"),
  COLOR(Value.of("auto", "always", "never"), "何时", "颜色：auto（默认）、always、never", "--color"),

  ANSWER(Value.ANSWER, "问题=回答", "预先回答一问，可以写多次；回答写选项的 id、序号或文字", "-a", "--answer"),
  ANSWERS(Value.FILE, "文件", "从 YAML 或 JSON 文件取回答（- 表示标准输入）", "--answers"),
  REGION(Value.REGION, "地方", "参保地：地名或 id（如 重庆、chongqing），other，unsure", "--region"),
  AS_OF(Value.TEXT, "日期", "按哪一天的规定回答，YYYY-MM-DD，默认今天", "--as-of"),
  FORMAT(Value.of("text", "json"), "格式", "text、json；默认 text", "--format"),
  NO_INPUT("不问也不读标准输入；缺回答就以 3 退出", "--no-input"),
  LENIENT("没用上的回答只提醒，不算错", "--lenient"),
  ENCODING(Value.ENCODING, "编码", "标准输入和回答文件的编码，默认 UTF-8；例如 GB18030", "--encoding"),
  EXIT_VERDICT("退出码表示结论：能 0，不能 10，看情况 11，怎么办 0", "--exit-verdict"),
  PLAIN("只用普通文字提问，适合读屏软件", "--plain"),

  CSV("进出都是 CSV：列名是问题名，空格子不算回答，结果添在后面几列", "--csv"),
  BOM("在最前面写字节序标记，Excel 打开中文不乱", "--bom"),
  SKIP(Value.TEXT, "件数", "跳过前几件：接着上次断了的跑，件数就是上次写出的结果数", "--skip"),
  CASE_ANSWER(Value.ANSWER, "问题=回答", "哪一件自己没答这一问，就用这个；可以写多次", "-a", "--answer"),
  CASE_REGION(Value.REGION, "地方", "哪一件自己没说参保地，就用这个", "--region"),
  CASE_LENIENT("没用上的回答不算错", "--lenient"),
  CASE_ENCODING(Value.ENCODING, "编码", "标准输入的编码，默认 UTF-8；例如 GB18030", "--encoding"),

  CHART_FORMAT(
      Value.of("text", "mermaid", "dot", "svg"), "格式", "text、mermaid、dot、svg；默认 text", "--format"),
  HIGHLIGHT(Value.ANSWER, "问题=回答", "标出这样回答走的路，可以写多次", "-a", "--answer", "--highlight"),
  CHART_REGION(Value.REGION, "地方", "结论照这个参保地的画", "--region"),
  DIFF_AS_OF(Value.TEXT, "日期", "照这一天的规定比；不写，就连以后才变的一起比", "--as-of"),
  AS_OF_NEW(Value.TEXT, "日期", "新的一份照这一天，--as-of 只管旧的一份", "--as-of-new"),
  LIMIT(Value.TEXT, "个数", "每处不同最多列几组回答，默认 20", "--limit"),
  SUGGEST("写出要补的情景，可以直接贴到情景文件末尾", "--suggest"),
  WRITE(Value.FILE, "文件", "把要补的情景写进文件：接在流程的情景文件最后，或者写成新文件", "--write"),
  MUTANTS("在内存里逐处改动流程，列出改了没人发现的，和守住它要写的那一行", "--mutants"),
  AT_LEAST(Value.TEXT, "百分比", "和 --mutants 一起：发现的不到这么多，就以 5 退出；步骤、出处不算", "--at-least");

  /** The options that every command takes, before its name or after it. */
  static final List<CliOption> GLOBAL = List.of(HELP, VERSION, DEBUG, FLOWS, COLOR);

  private final Value value;
  private final String label;
  private final String help;
  private final List<String> names;

  CliOption(String help, String... names) {
    this(Value.NONE, "", help, names);
  }

  CliOption(Value value, String label, String help, String... names) {
    this.value = value;
    this.label = label;
    this.help = help;
    this.names = List.of(names);
  }

  /** The first row that has this name, whatever the command; null when there is none. */
  static CliOption named(String name) {
    return named(name, List.of(values()));
  }

  /** The first of some rows that has this name; null when there is none. */
  static CliOption named(String name, List<CliOption> rows) {
    for (CliOption option : rows) {
      if (option.names.contains(name)) {
        return option;
      }
    }
    return null;
  }

  /** All its names, dashes included. */
  public List<String> names() {
    return names;
  }

  /** The value it takes; {@link Value#NONE} for a flag. */
  public Value value() {
    return value;
  }

  /** Its value as the help names it; empty for a flag. */
  String label() {
    return label;
  }

  /** One line for the help. */
  String help() {
    return help;
  }

  boolean takesValue() {
    return value != Value.NONE;
  }

  /** Tells whether it may be written several times, each time with another value. */
  boolean isRepeatable() {
    return value == Value.ANSWER;
  }

  /** The name under which {@link ParsedArguments} keeps its values, the same in all its rows. */
  String key() {
    return names.get(0);
  }

  /** Its name in messages. */
  public String longName() {
    return names.get(names.get(0).startsWith("--") ? 0 : 1);
  }
}
