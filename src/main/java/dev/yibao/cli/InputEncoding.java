package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads {@code --encoding}, how standard input and files of answers are encoded. */
final class InputEncoding {

  private InputEncoding() {}

  /** The encoding that was written; UTF-8 when none was. */
  static Charset of(ParsedArguments arguments) {
    String name = arguments.value(CliOption.ENCODING);
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--encoding 不认识「" + name + "」；常用的有 UTF-8、GB18030、Big5");
    }
  }
}
