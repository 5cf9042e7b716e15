package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads {@code --as-of}, the day as of which to answer. */
final class AsOf {

  private static final int LENGTH = "YYYY-MM-DD".length();

  private AsOf() {}

  /** The day that was written, in a year from 1000 to 9999; today when none was. */
  static LocalDate of(ParsedArguments arguments) {
    return arguments.has(CliOption.AS_OF) ? of(arguments, CliOption.AS_OF) : CurrentDate.get();
  }

  /** The day that was written for an option; null when none was. */
  static LocalDate of(ParsedArguments arguments, CliOption option) {
    String day = arguments.value(option);
    if (day.isEmpty()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(day);
      if (day.length() == LENGTH && day.charAt(0) != '0') {
        return date;
      }
    } catch (DateTimeException e) {
      // told below, like a year of more or fewer digits
    }
    throw new UsageException(option.longName() + " 要写成 YYYY-MM-DD（例如 2026-11-22），不能是「" + day + "」");
  }

  /** The interview over all flows as of the day. */
  static Interview interview(ParsedArguments arguments, Context context) {
    return new Interview(context.libraries().library(), of(arguments));
  }

  /** The reason for which nothing is answered as of the day; null when there is none. */
  static Refusal refusal(ParsedArguments arguments, Interview interview) {
    Refusal early = interview.refusal();
    return early == null || arguments.has(CliOption.AS_OF)
        ? early
        : early.after("这台机器的钟是 " + interview.asOf() + "，先看看对不对。");
  }

  /** The option as it was written, to be given again; empty when it was not. */
  static String repeated(ParsedArguments arguments) {
    String day = arguments.value(CliOption.AS_OF);
    return day.isEmpty() ? "" : " --as-of " + day;
  }
}
