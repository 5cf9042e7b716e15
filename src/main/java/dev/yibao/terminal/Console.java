package dev.yibao.terminal;

/** Where a dialogue is held. */
public interface Console extends AutoCloseable {

  /** Shows text as it is; the caller ends its lines. */
  void print(String text);

  /** What is typed after the prompt, or null when the user ended the input or interrupted. */
  String readLine(String prompt);

  /** The width, in cells. */
  int columns();

  /** Leaves the terminal as it was. */
  @Override
  void close();
}
