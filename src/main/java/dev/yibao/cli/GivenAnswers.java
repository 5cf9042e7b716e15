package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.loader.AnswersReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers that were given by name.
 *
 * @param answers in order of precedence
 * @param refusal why they cannot be used; null when they can
 */
record GivenAnswers(List<SuppliedAnswer> answers, Refusal refusal) {

  private static final int BY_OPTION = 0;
  private static final int BY_FILE = 1;
  private static final int MAX_FILE = 1 << 20;

  /** The name of standard input as a file of answers. */
  static final String STDIN = "-";

  /** Gathers them from {@code -a}, {@code --region} and {@code --answers}. */
  static GivenAnswers of(ParsedArguments arguments, InputStream in) {
    List<SuppliedAnswer> given = byOptions(BY_OPTION, arguments);
    return arguments.has(CliOption.ANSWERS)
        ? withFile(given, arguments, in)
        : new GivenAnswers(given, null);
  }

  /** Those of {@code -a}, in their order, then that of {@code --region}. */
  static List<SuppliedAnswer> byOptions(int precedence, ParsedArguments arguments) {
    List<SuppliedAnswer> given = new ArrayList<>();
    for (String answer : arguments.values(CliOption.ANSWER)) {
      int equals = answer.indexOf('=');
      if (equals <= 0) {
        throw new UsageException("-a 要写成 问题=回答（例如 -a scheme=resident），不能是「" + answer + "」");
      }
      String question = answer.substring(0, equals).strip();
      given.add(new SuppliedAnswer(precedence, question, List.of(answer.substring(equals + 1))));
    }
    if (arguments.has(CliOption.REGION)) {
      String region = arguments.value(CliOption.REGION);
      given.add(new SuppliedAnswer(precedence, "region", List.of(region)));
    }
    return given;
  }

  private static GivenAnswers withFile(
      List<SuppliedAnswer> given, ParsedArguments arguments, InputStream in) {
    String file = arguments.value(CliOption.ANSWERS);
    String name = file.equals(STDIN) ? "标准输入" : file;
    byte[] bytes;
    try {
      bytes = file.equals(STDIN) ? in.readNBytes(MAX_FILE + 1) : bytes(Path.of(file));
    } catch (NoSuchFileException e) {
      return refused(name, 0, "没有这个文件");
    } catch (IOException | InvalidPathException e) {
      return refused(name, 0, "读不了这个文件");
    }
    return read(given, name, bytes, InputEncoding.of(arguments));
  }

  private static GivenAnswers read(
      List<SuppliedAnswer> given, String name, byte[] raw, Charset charset) {
    byte[] bytes = raw;
    if (!charset.equals(StandardCharsets.UTF_8) && bytes.length <= MAX_FILE) {
      String text = new String(bytes, charset);
      int wrong = text.indexOf('\uFFFD');
      if (wrong >= 0) {
        int line = (int) text.substring(0, wrong).chars().filter(c -> c == '\n').count() + 1;
        return undecodable(name, line, charset);
      }
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }
    AnswersReader.Read read = AnswersReader.read(name, bytes);
    if (!read.faults().isEmpty()) {
      Diagnostic fault = read.faults().get(0);
      return fault.code().equals("bad-encoding")
          ? undecodable(name, fault.at().line(), charset)
          : refused(name, fault.at().line(), fault.message());
    }
    read.answers()
        .forEach((question, values) -> given.add(new SuppliedAnswer(BY_FILE, question, values)));
    return new GivenAnswers(given, null);
  }

  /** At most a byte more than is accepted, so that a huge file costs no memory. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_FILE + 1);
    }
  }

  private static GivenAnswers refused(String file, int line, String why) {
    String message = "：" + why + "。要的是「问题: 回答」的 YAML 或 JSON，每问一行";
    return refused(Refusal.Code.BAD_ANSWERS_FILE, file, line, message);
  }

  private static GivenAnswers undecodable(String file, int line, Charset expected) {
    String message = "不是 " + expected.name() + "；别的编码用 --encoding 说明，例如 --encoding GB18030";
    return refused(Refusal.Code.BAD_ENCODING, file, line, message);
  }

  private static GivenAnswers refused(Refusal.Code code, String file, int line, String why) {
    String message = "回答文件 " + file + (line > 0 ? " 第 " + line + " 行" : "") + why;
    return new GivenAnswers(List.of(), new Refusal(code, message, "", file, line, List.of()));
  }
}
