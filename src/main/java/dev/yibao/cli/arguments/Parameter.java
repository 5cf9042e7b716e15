package dev.yibao.cli.arguments;

/**
 * A word, or words, that follow a command and are no options.
 *
 * @param label what it is, as the help names it
 * @param help one line for the help
 * @param least how many of these words there must be
 * @param most how many of them there may be
 * @param value what a word may be
 */
public record Parameter(String label, String help, int least, int most, Value value) {

  private static final int ANY = Integer.MAX_VALUE;

  /** The flow that a tool works on, by its id or an alias. */
  public static final Parameter FLOW = one("事项", "哪一件事，如 refund；yibao list 列出全部", Value.FLOW);

  /** A word that must be there. */
  public static Parameter one(String label, String help, Value value) {
    return new Parameter(label, help, 1, 1, value);
  }

  /** A word that may be left out. */
  public static Parameter optional(String label, String help, Value value) {
    return new Parameter(label, help, 0, 1, value);
  }

  /** Any number of words, none included; only the last parameter of a command may be such a one. */
  public static Parameter any(String label, String help, Value value) {
    return new Parameter(label, help, 0, ANY, value);
  }

  boolean isOpen() {
    return most == ANY;
  }
}
