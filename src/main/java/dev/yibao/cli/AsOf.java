package dev.yibao.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;

/** The option {@code --as-of}, the same for every command that has it. */
final class AsOf {

  static final String NAME = "--as-of";

  private AsOf() {}

  static void addTo(CommandSpec spec) {
    Options.text(spec, NAME, "日期", "按哪一天的规定回答，YYYY-MM-DD，默认今天");
  }

  /** The day as of which to answer; today when none is given. */
  static LocalDate of(ParsedArguments written) {
    String day = text(written);
    try {
      return day.isEmpty() ? Today.here() : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new UsageException("--as-of 要写成 YYYY-MM-DD（例如 2026-11-22），不能是「" + day + "」");
    }
  }

  /** The day as it was written; empty when none was. */
  static String text(ParsedArguments written) {
    return written.option(NAME, "");
  }
}
