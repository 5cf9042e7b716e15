package dev.yibao.engine;

import java.util.ArrayList;
import java.util.List;

/** Answers that come one a line, in the order in which the questions come up. */
public interface Lines {

  /** The most lines left over that are named; input may have no end. */
  int MOST_LEFT_OVER = 20;

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

  /** Refusals of the lines that nothing asks for any more. */
  default List<Refusal> leftOver() {
    List<Refusal> leftOver = new ArrayList<>();
    Line line = nextAnswer();
    for (; line != null && leftOver.size() < MOST_LEFT_OVER; line = nextAnswer()) {
      leftOver.add(Refusal.leftOver(line));
    }
    return leftOver;
  }

  /**
   * One line.
   *
   * @param number counted from 1
   * @param text the line without its end; null when it cannot be read
   * @param refusal the reason why it cannot, for no question yet; null when it can be read
   */
  record Line(int number, String text, Refusal refusal) {

    /** A line that was read. */
    public static Line of(int number, String text) {
      return new Line(number, text, null);
    }

    /** A line that cannot be read. */
    public static Line unreadable(Refusal refusal) {
      return new Line(refusal.line(), null, refusal);
    }

    /** Tells whether it holds no answer: blank, or a comment that begins with {@code #}. */
    public boolean isComment() {
      return text != null && (text.isBlank() || text.stripLeading().startsWith("#"));
    }
  }
}
