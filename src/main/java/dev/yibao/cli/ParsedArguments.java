package dev.yibao.cli;

import picocli.CommandLine.ParseResult;

/** The options and parameters that were written after a command. */
interface ParsedArguments {

  /**
   * What was written for an option: a text, {@code true} for a flag, a list for one that may come
   * several times.
   *
   * @param name the first name of the option
   * @param fallback what to take when it was not written
   */
  <T> T option(String name, T fallback);

  /**
   * A parameter.
   *
   * @param place counted from 0
   * @param fallback what to take when it was not written
   */
  <T> T positional(int place, T fallback);

  /** What the parser found. */
  static ParsedArguments of(ParseResult parsed) {
    return new ParsedArguments() {
      @Override
      public <T> T option(String name, T fallback) {
        return parsed.matchedOptionValue(name, fallback);
      }

      @Override
      public <T> T positional(int place, T fallback) {
        return parsed.matchedPositionalValue(place, fallback);
      }
    };
  }
}
