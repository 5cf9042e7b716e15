package dev.yibao.terminal;

import dev.yibao.model.Verdict;
import dev.yibao.render.Headline;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;

/** Asks somebody, and leaves lines above what is asked: a screen, or plain lines. */
public interface Console extends AutoCloseable {

  /** Asks until the user does something; the end of the input counts as leaving. */
  UserAction ask(Prompt prompt);

  /**
   * Leaves a question with its answer.
   *
   * @param number counts the questions of a session, from 1
   */
  void answered(int number, String question, String answer);

  /** Leaves a painted line as it is, however long. */
  void line(String painted);

  /** The width of the terminal at present, in cells. */
  int columns();

  /** The colours of this console. */
  Theme theme();

  /** Shows all lines left so far, before somebody else writes to the same terminal. */
  void flush();

  /** Leaves the terminal as it was. */
  @Override
  void close();

  /** The cells that a line may take, so that no terminal breaks it. */
  default int width() {
    return Viewport.in(0, columns()).width();
  }

  /** Leaves a text that stays above what is asked next. */
  default void say(String text) {
    for (String line : Wrapping.lines(text, width())) {
      line(line);
    }
  }

  /** Leaves a text that may be passed over. */
  default void note(String text) {
    for (String line : Wrapping.lines(text, width())) {
      line(theme().dim(line));
    }
  }

  /** Leaves the title of what is asked next. */
  default void title(String text) {
    for (String line : Wrapping.lines(text, width())) {
      line(theme().strong(line));
    }
  }

  /** Leaves a verdict with its headline. */
  default void headline(Verdict verdict, String text) {
    for (String line : Headline.lines(verdict, text, width(), theme())) {
      line(line);
    }
  }

  /** Leaves a text in one line, however long, so that it can be copied. */
  default void verbatim(String text) {
    line(theme().dim(text));
  }
}
