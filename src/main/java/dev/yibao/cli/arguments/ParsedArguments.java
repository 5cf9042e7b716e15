package dev.yibao.cli.arguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the options and words that were written after a command. */
public final class ParsedArguments {

  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  ParsedArguments() {}

  /** Adds a value of an option, or empty for a flag; false when it may not come once more. */
  boolean add(CliOption option, String value) {
    List<String> all = values.get(option.key());
    if (all == null) {
      all = new ArrayList<>();
      values.put(option.key(), all);
    }
    all.add(value);
    return all.size() == 1 || option.isRepeatable();
  }

  void addWord(String word) {
    words.add(word);
  }

  /** Refuses values that are none of the choices there are, and words that are missing. */
  void check(Syntax syntax) {
    for (CliOption option : syntax.options()) {
      for (String value : values(option)) {
        option.value().check(option.longName(), value);
      }
    }
    for (int i = 0; i < syntax.parameters().size(); i++) {
      Parameter parameter = syntax.parameters().get(i);
      if (i < words.size()) {
        parameter.value().check(parameter.label(), words.get(i));
      } else if (parameter.least() > 0) {
        throw new UsageException("还要写" + parameter.label() + "：" + parameter.help());
      }
    }
  }

  /** Tells whether the option was written at all. */
  public boolean has(CliOption option) {
    return values.containsKey(option.key());
  }

  /** The value of an option; empty when it was not written. */
  public String value(CliOption option) {
    return has(option) ? values(option).get(0) : "";
  }

  /** All values of an option that may come several times, in their order. */
  public List<String> values(CliOption option) {
    List<String> all = values.get(option.key());
    return all == null ? List.of() : all;
  }

  /** The value of an option with choices; the first choice when it was not written. */
  public String choice(CliOption option) {
    return has(option) ? value(option) : option.value().choices().get(0);
  }

  /** Tells whether {@code --format json} was written. */
  public boolean isJson() {
    return value(CliOption.FORMAT).equals("json");
  }

  /**
   * The whole number that was written for an option.
   *
   * @param least the least that is accepted
   * @param fallback the number when the option was not written
   */
  public long number(CliOption option, long least, long fallback) {
    return number(option, least, Long.MAX_VALUE, fallback);
  }

  /** The same for one that may not be greater than {@code most}. */
  public long number(CliOption option, long least, long most, long fallback) {
    String given = value(option);
    try {
      long number = has(option) ? Long.parseLong(given) : fallback;
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a number that is too small
    }
    boolean open = most == Long.MAX_VALUE;
    String range = open ? "一个整数，" + least + " 或更大" : " " + least + " 到 " + most + " 的整数";
    throw new UsageException(option.longName() + " 要写" + range + "，不能是「" + given + "」");
  }

  /**
   * A word that is no option.
   *
   * @param index counted from 0
   * @return empty when there are not so many
   */
  public String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  /** All words that are no options, in their order. */
  public List<String> words() {
    return List.copyOf(words);
  }
}
