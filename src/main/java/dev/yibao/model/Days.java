package dev.yibao.model;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as flow files and answers write them. */
public final class Days {

  private Days() {}

  /** The first day of a year, of a year and month, or the day; null when the text is none. */
  public static LocalDate first(String text) {
    String rest = "-01-01";
    return text.length() == 4 || text.length() == 7
        ? parse(text + rest.substring(text.length() - 4))
        : parse(text);
  }

  /**
   * The day that {@code YYYY-MM-DD} names, or null when the text names none. Read without the
   * formatter, whose start costs more than a whole answer may.
   */
  public static LocalDate parse(String text) {
    boolean formed = text.length() == 10;
    for (int i = 0; formed && i < 10; i++) {
      char c = text.charAt(i);
      formed = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
    }
    return formed
        ? of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10),
            Integer.parseInt(text, 8, 10, 10))
        : null;
  }

  /** The day with these numbers; null when the calendar has none. */
  public static LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
