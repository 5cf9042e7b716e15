package dev.yibao.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The range that a number or a date must lie in.
 *
 * @param min the least number; null when there is none
 * @param max the greatest number; null when there is none
 * @param unit what the number counts, such as 元; empty when it counts nothing; for a date what its
 *     bands count, {@link #DAYS} or {@link #MONTHS}
 * @param earliest the first day; null when there is none
 * @param latest the last day; null for the as-of day itself
 */
public record Limits(
    BigDecimal min, BigDecimal max, String unit, LocalDate earliest, LocalDate latest) {

  /** The unit of bands that count days. */
  public static final String DAYS = "天";

  /** The unit of bands that count calendar months. */
  public static final String MONTHS = "个月";

  /** No limits, for questions whose answers are picked from a list. */
  public static final Limits NONE = new Limits(null, null, "", null, null);

  /** Tells whether the bands of a date count calendar months, not days. */
  public boolean inMonths() {
    return unit.equals(MONTHS);
  }

  /** {@code MIN..MAX} of a number, an open end left out. */
  public String range() {
    return Band.plain(min) + ".." + Band.plain(max);
  }
}
