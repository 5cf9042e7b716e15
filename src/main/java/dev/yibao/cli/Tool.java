package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.Parameter;
import dev.yibao.cli.arguments.Syntax;
import dev.yibao.cli.arguments.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The table of the commands that are no flows, in the order of the overview. No flow may bear the
 * name of one.
 */
enum Tool {
  LIST("列出能问的事", Syntax.of("列出能问的事").with(CliOption.FORMAT)),
  PATHS(
      "列出一件事的每一条路和结论",
      Syntax.of("列出一件事的每一条路：怎么答，走到哪个结论")
          .with(CliOption.FORMAT, CliOption.REGION, CliOption.AS_OF)
          .taking(Parameter.FLOW)),
  BATCH(
      "一行一件，成批回答",
      Syntax.of(
              "从标准输入一行读一件，一行写一个结果，顺序不变：",
              "  进 {\"id\": \"甲\", \"answers\": {\"scheme\": \"resident\"}}",
              "  出 {\"id\": \"甲\", \"contract\": 1, \"status\": …}",
              "每一件都有了结论以 0 退出，否则以 3 退出")
          .with(
              CliOption.CSV,
              CliOption.BOM,
              CliOption.SKIP,
              CliOption.CASE_ANSWER,
              CliOption.CASE_REGION,
              CliOption.AS_OF,
              CliOption.CASE_LENIENT,
              CliOption.CASE_ENCODING)
          .taking(Parameter.FLOW)),
  SOURCES(
      "列出文件、条目，和引用它们的结论",
      Syntax.of("列出回答所依据的文件；写一个文件的 id，就看它的每一条：哪些结论引用它，照它说还是纠正它")
          .with(CliOption.FORMAT, CliOption.AS_OF)
          .taking(Parameter.optional("文件", "一个文件的 id，如 refund-howto；默认全部", Value.SOURCE))),
  SCHEMA(
      "打印 JSON Schema：结果的，或给编辑器用的流程文件的",
      Syntax.of(
              "输出 JSON Schema：flow 是流程文件的，result 是 --format json 的答案的。",
              "编辑器（如 VS Code 的 YAML 插件）用它补全、查错：yibao schema flow > flow.schema.json，"
                  + "再在流程文件第一行写 # yaml-language-server: $schema=flow.schema.json")
          .taking(Parameter.one("名字", "哪一个：flow、result", Value.of("flow", "result")))),
  COMPLETION(
      "打印 bash 或 zsh 的补全脚本",
      Syntax.of(
              "打印补全脚本。bash：source <(yibao completion bash)，写进 ~/.bashrc；",
              "zsh：source <(yibao completion zsh)，写进 ~/.zshrc")
          .taking(Parameter.one("外壳", "bash 或 zsh", Value.of("bash", "zsh")))),
  CHECK(
      "检查流程文件，列出每一处毛病",
      Syntax.of("检查流程文件，列出每一处毛病；有错误时以 5 退出，只有提醒时以 0 退出")
          .with(CliOption.FORMAT, CliOption.AS_OF)
          .taking(Parameter.any("文件", "只看这些文件的毛病，如 refund.yaml", Value.FILE))),
  TEST(
      "跑流程旁边的情景",
      Syntax.of("跑流程旁边的情景，列出不符的和没走到的；有不符时以 5 退出")
          .with(
              CliOption.FORMAT,
              CliOption.SUGGEST,
              CliOption.WRITE,
              CliOption.MUTANTS,
              CliOption.AT_LEAST)
          .taking(Parameter.any("事项", "只跑这些流程；默认全部", Value.FLOW))),
  NEW(
      "写一个新的小流程，照着改",
      Syntax.of("写一个小流程和它的情景，照着改就行；已经有的文件不动。", "写到当前文件夹；写明了文件夹，或者有 --flows 的，写到那里。")
          .taking(
              Parameter.one("id", "新流程的 id，也是它的文件名和命令：小写字母、数字和连字符", Value.TEXT),
              Parameter.optional("文件夹", "写到哪里；没有就新建", Value.FOLDER))),
  WATCH(
      "一边改流程文件一边看，存盘就刷新",
      Syntax.of(
              "一边改流程文件一边看：存一次盘，就照新的接着问，答过的还在；文件有错时，先列出毛病。",
              "例如：yibao watch refund --flows flows，或 yibao watch flows/refund.yaml")
          .with(CliOption.ANSWER, CliOption.ANSWERS, CliOption.REGION, CliOption.AS_OF)
          .taking(Parameter.one("事项", "哪个流程：它的名字，或流程文件", Value.FLOW))),
  GRAPH(
      "把一件事的问题和结论画成图",
      Syntax.of(
              "把一件事的问题和结论画成图。转到别的流程的地方只画一个框（→ 流程名），那个流程另画。",
              "例如：yibao graph refund -a what=premium -a scheme=resident --format svg > refund.svg")
          .with(
              CliOption.CHART_FORMAT, CliOption.HIGHLIGHT, CliOption.CHART_REGION, CliOption.AS_OF)
          .taking(Parameter.FLOW)),
  DIFF(
      "两份流程文件之间，谁的答案不一样",
      Syntax.of(
              "比较两份流程文件：谁会得到不同的答案，哪些文字、材料、出处变了。",
              "文件夹里没有 shared/questions.yaml 的，盖在自带的流程上面比。",
              "转到别的流程以后的不同，写在那个流程下面。",
              "同一份在两天之间：yibao diff flows flows --as-of 2026-12-31 --as-of-new 2027-01-01")
          .with(CliOption.FORMAT, CliOption.DIFF_AS_OF, CliOption.AS_OF_NEW, CliOption.LIMIT)
          .taking(
              Parameter.one("旧", "原来的流程文件夹", Value.FOLDER),
              Parameter.one("新", "改过的流程文件夹", Value.FOLDER))),
  HELP(
      "显示一个命令的全部选项",
      Syntax.of("显示一个命令的全部选项；不写命令，就列出全部命令")
          .taking(Parameter.optional("命令", "一件事，如 refund，或一个工具，如 batch", Value.COMMAND))),
  VERSION("显示版本", Syntax.of("显示版本"));

  private final String word = name().toLowerCase(Locale.ROOT);
  private final String summary;
  private final Syntax syntax;

  Tool(String summary, Syntax syntax) {
    this.summary = summary;
    this.syntax = syntax;
  }

  /** The word that starts it. */
  String word() {
    return word;
  }

  /** One line for the overview. */
  String summary() {
    return summary;
  }

  /** The arguments it takes. */
  Syntax syntax() {
    return syntax;
  }

  /** The tool that this word starts; null when there is none. */
  static Tool named(String word) {
    for (Tool tool : values()) {
      if (tool.word.equals(word)) {
        return tool;
      }
    }
    return null;
  }

  /** The words of all tools, in the order of the overview. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Tool tool : values()) {
      words.add(tool.word);
    }
    return words;
  }

  /** Tells whether a command answers from flow files and does not tell of their faults itself. */
  static boolean usesFlows(String word) {
    return !EnumSet.of(CHECK, NEW, WATCH, SCHEMA, HELP, VERSION).contains(named(word));
  }
}
