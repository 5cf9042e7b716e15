package dev.yibao.model;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as flow files and answers write them. */
public final class Days {

  private Days() {}

  /**
   * The day that {@code YYYY-MM-DD} names, or null when the text names none. Read without the
   * formatter, whose start costs more than a whole answer may.
   */
  public static LocalDate parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
