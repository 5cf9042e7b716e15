package dev.yibao.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options of a flow's command. */
final class FlowOptions {

  /** The option for one answer. */
  static final String ANSWER = "-a";

  /** The same, spelled out. */
  static final String ANSWER_LONG = "--answer";

  static final String ANSWERS = "--answers";
  static final String REGION = "--region";
  private static final String NO_INPUT = "--no-input";
  static final String LENIENT = "--lenient";
  static final String ENCODING = "--encoding";
  private static final String EXIT_VERDICT = "--exit-verdict";
  private static final String PLAIN = "--plain";

  /** Every name of these options. */
  static final List<String> NAMES =
      List.of(
          ANSWER,
          ANSWER_LONG,
          ANSWERS,
          REGION,
          AsOf.NAME,
          Formats.NAME,
          NO_INPUT,
          LENIENT,
          ENCODING,
          EXIT_VERDICT,
          PLAIN);

  private final ParsedArguments written;

  FlowOptions(ParsedArguments written) {
    this.written = written;
  }

  /** Adds these options to a command. */
  static void addTo(CommandSpec spec) {
    addGiven(spec);
    Options.text(spec, Formats.NAME, "格式", "text（默认）或 json");
    Options.flag(spec, "不问也不读标准输入；缺回答就以 3 退出", NO_INPUT);
    Options.flag(spec, "没用上的回答只提醒，不算错", LENIENT);
    Options.text(spec, ENCODING, "编码", "标准输入和回答文件的编码，默认 UTF-8；例如 GB18030");
    Options.flag(spec, "退出码表示结论：能 0，不能 10，看情况 11，怎么办 0", EXIT_VERDICT);
    Options.flag(spec, "只用普通文字提问，适合读屏软件", PLAIN);
  }

  /** Adds those that give answers beforehand. */
  static void addGiven(CommandSpec spec) {
    Options.answers(spec, "预先回答一问，可以写多次；回答写选项的 id、序号或文字", ANSWER, ANSWER_LONG);
    Options.text(spec, ANSWERS, "文件", "从 YAML 或 JSON 文件取回答（- 表示标准输入）");
    Options.text(spec, REGION, "地方", "参保地：地名或 id（如 重庆、chongqing），other，unsure");
    AsOf.addTo(spec);
  }

  /** What follows each {@code -a}, in order. */
  List<String> answers() {
    return written.option(ANSWER, List.<String>of());
  }

  /** The file of answers; empty when none is named. */
  String answersFile() {
    return written.option(ANSWERS, "");
  }

  /** The place where one is insured; empty when it is not said. */
  String region() {
    return written.option(REGION, "");
  }

  boolean noInput() {
    return written.option(NO_INPUT, false);
  }

  boolean lenient() {
    return written.option(LENIENT, false);
  }

  boolean exitVerdict() {
    return written.option(EXIT_VERDICT, false);
  }

  boolean plain() {
    return written.option(PLAIN, false);
  }

  /** Whether the answer is wanted as JSON. */
  boolean json() {
    String format = written.option(Formats.NAME, "text");
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException("--format 可以是 text 或 json，不能是「" + format + "」");
    }
    return format.equals("json");
  }

  /** The day as of which to answer. */
  LocalDate asOf() {
    return AsOf.of(written);
  }

  /** Those that change the answer but are no answers themselves, to be given again. */
  String repeated() {
    String day = AsOf.text(written);
    return day.isEmpty() ? "" : " --as-of " + day;
  }

  /** The encoding of standard input. */
  Charset encoding() {
    String name = written.option(ENCODING, "");
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--encoding 不认识「" + name + "」；常用的有 UTF-8、GB18030、Big5");
    }
  }
}
