package dev.yibao.engine;

/** Answers that come one a line, in the order in which the questions come up. */
public interface Lines {

  /** No lines at all, and nothing opened to look for them. */
  Lines NONE = new Lines() { // the first lambda of a run costs it several milliseconds
        @Override
        public Line next() {
          return null;
        }
      };

  /** The next line, or null at the end. */
  Line next();

  /**
   * One line.
   *
   * @param number counted from 1
   * @param text the line without its end; null when its bytes are not text in the encoding expected
   */
  record Line(int number, String text) {

    /** Whether it holds no answer: blank, or a comment that begins with {@code #}. */
    public boolean isComment() {
      return text != null && (text.isBlank() || text.stripLeading().startsWith("#"));
    }
  }
}
