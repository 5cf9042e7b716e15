package dev.yibao.terminal;

/** Where somebody is asked: a screen, or plain lines. */
public interface Console extends AutoCloseable {

  /** Asks until something comes of it; the end of the input is a wish to quit. */
  UserAction ask(Prompt prompt);

  /**
   * Leaves a line about a question that was answered.
   *
   * @param number which question it was, from 1
   */
  void answered(int number, String question, String answer);

  /** Leaves a text that stays above what is asked next. */
  void say(String text);

  /** Leaves a text that may be passed over. */
  void note(String text);

  /** Leaves a line as it is, however long, so that it can be copied. */
  void verbatim(String line);

  /** The width of the terminal at present, in cells. */
  int columns();

  /** Shows all that was left so far, before somebody else writes to the same terminal. */
  void flush();

  /** Leaves the terminal as it was. */
  @Override
  void close();
}
