package dev.yibao.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The range that a number or a date must lie in.
 *
 * @param min the least number; null when there is none
 * @param max the greatest number; null when there is none
 * @param unit what the number counts, such as 元; empty when it counts nothing
 * @param earliest the first day; null when there is none
 * @param latest the last day; null for the as-of day itself
 */
public record Limits(
    BigDecimal min, BigDecimal max, String unit, LocalDate earliest, LocalDate latest) {

  /** No limits, for questions whose answers are picked from a list. */
  public static final Limits NONE = new Limits(null, null, "", null, null);

  /** {@code MIN..MAX} of a number, an open end left out. */
  public String range() {
    return Band.plain(min) + ".." + Band.plain(max);
  }
}
