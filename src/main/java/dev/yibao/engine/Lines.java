package dev.yibao.engine;

/** Answers that come one a line, in the order in which the questions come up. */
public interface Lines {

  /** The next line, or null at the end. */
  Line next();

  /** The next line that is neither blank nor a comment, or null at the end. */
  default Line nextAnswer() {
    Line line = next();
    while (line != null && line.isComment()) {
      line = next();
    }
    return line;
  }

  /**
   * One line.
   *
   * @param number counted from 1
   * @param text the line without its end; null when its bytes are not text in the encoding expected
   */
  record Line(int number, String text) {

    /** Tells whether it holds no answer: blank, or a comment that begins with {@code #}. */
    public boolean isComment() {
      return text != null && (text.isBlank() || text.stripLeading().startsWith("#"));
    }
  }
}
