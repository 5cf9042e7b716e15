package dev.yibao.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Counts the time from a day to the as-of day: the measure that bands of a date divide.
 *
 * @param asOf the day to which it is counted
 * @param inMonths whether calendar months are counted, not days
 */
record TimeSince(LocalDate asOf, boolean inMonths) {

  /** More days than lie between any two days that can be written, and fewer than overflow. */
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

  /**
   * The time since a day; below zero for one after the as-of day. A month is over once the same day
   * of the next month is over, or its last day where it has no such day: three months after 31
   * August are over after 30 November, so that on 30 November two are.
   */
  BigDecimal of(LocalDate day) {
    if (!inMonths) {
      return BigDecimal.valueOf(asOf.toEpochDay() - day.toEpochDay());
    }
    return BigDecimal.valueOf(day.isAfter(asOf) ? -1 - over(asOf, day) : over(day, asOf));
  }

  /** The months from one day on that are over before another. */
  private static long over(LocalDate from, LocalDate to) {
    long months =
        to.getYear() * 12L + to.getMonthValue() - from.getYear() * 12L - from.getMonthValue();
    return from.plusMonths(months).isBefore(to) || months == 0 ? months : months - 1;
  }

  /** The latest day since which at least this time has passed. */
  LocalDate latest(BigDecimal least) {
    long count = least.min(MOST).max(MOST.negate()).setScale(0, RoundingMode.CEILING).longValue();
    if (!inMonths) {
      return asOf.minusDays(count);
    }
    LocalDate day = asOf.minusMonths(count);
    return count > 0 && !day.plusMonths(count).isBefore(asOf) ? day.minusDays(1) : day;
  }
}
