package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.text.Printable;

/**
 * Refuses what must not stand in a file: a character that a terminal obeys, that turns the order of
 * what is read around, or that nobody sees.
 */
final class Characters {

  /** As many as are told of a file: one that has more is no text. */
  private static final int MOST = 10;

  private Characters() {}

  /**
   * Looks through a file as it is written.
   *
   * @return whether there was anything to refuse
   */
  static boolean refuse(String text, String file, Faults faults) {
    int found = 0;
    int line = 1;
    int column = 0;
    for (int i = 0;
        i < text.length() && found < MOST;
        i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      column++;
      if (c == '\n') {
        line++;
        column = 0;
      } else if (c != '\r' && !Printable.is(c)) {
        refuse(c, new Location(file, line, column), faults);
        found++;
      }
    }
    return found > 0;
  }

  /**
   * Looks through a text that may have been written with escapes.
   *
   * @param at where it begins
   */
  static void refuse(String text, Location at, Faults faults) {
    int index = Printable.firstOther(text);
    if (index >= 0) {
      refuse(text.codePointAt(index), at, faults);
    }
  }

  private static void refuse(int c, Location at, Faults faults) {
    String name = Character.getName(c);
    String called = String.format("U+%04X", c) + (name == null ? "" : "（" + name + "）");
    faults.add(at, "bad-character", "不能用字符 " + called, "删掉它；它看不见，或者会让终端、文字的顺序出错");
  }
}
