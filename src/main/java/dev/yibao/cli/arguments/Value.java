package dev.yibao.cli.arguments;

import java.util.List;

/**
 * The kind of value that an option or a parameter takes, by which it is completed and checked.
 *
 * @param name tells this kind from the others
 * @param choices the only values there are, the default first; empty when others are possible
 */
public record Value(String name, List<String> choices) {

  /** No value at all: the option is there or not. */
  public static final Value NONE = new Value("none", List.of());

  /** Any text. */
  public static final Value TEXT = new Value("text", List.of());

  /** {@code QUESTION=VALUE}; an option with such a value may be written several times. */
  public static final Value ANSWER = new Value("answer", List.of());

  public static final Value FILE = new Value("file", List.of());
  public static final Value FOLDER = new Value("folder", List.of());
  public static final Value ENCODING = new Value("encoding", List.of());
  public static final Value COMMAND = new Value("command", List.of());
  public static final Value FLOW = new Value("flow", List.of());
  public static final Value SOURCE = new Value("source", List.of());
  public static final Value REGION = new Value("region", List.of());

  public Value {
    choices = List.copyOf(choices);
  }

  /** One of these words, the first of which is the default. */
  public static Value of(String... choices) {
    return new Value("choice", List.of(choices));
  }

  /**
   * Refuses a value that is empty, or no choice.
   *
   * @param label what takes the value, as the message names it
   */
  void check(String label, String given) {
    if (given.isEmpty() && this != NONE && this != ANSWER) {
      throw new UsageException(label + " 的值是空的：写一个值，或者去掉它");
    }
    if (!choices.isEmpty() && !choices.contains(given)) {
      throw new UsageException(label + " 可以是 " + String.join("、", choices) + "，不能是「" + given + "」");
    }
  }
}
