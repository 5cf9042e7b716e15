package dev.yibao.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The option {@code --format}, the same for every command that has it. */
final class Formats {

  static final String NAME = "--format";

  private Formats() {}

  /**
   * @param formats what is accepted, the default first
   */
  static void addTo(CommandSpec spec, String... formats) {
    Options.text(spec, NAME, "格式", String.join("、", formats) + "；默认 " + formats[0]);
  }

  /** The format asked for, one of {@code formats}; the first when none was. */
  static String of(ParsedArguments written, String... formats) {
    String given = written.option(NAME, formats[0]);
    if (!List.of(formats).contains(given)) {
      throw new UsageException(NAME + " 可以是 " + String.join("、", formats) + "，不能是「" + given + "」");
    }
    return given;
  }
}
