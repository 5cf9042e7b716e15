package dev.yibao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSinceTest {

  private static final int DAYS = 1200;

  private static TimeSince months(LocalDate asOf) {
    return new TimeSince(asOf, true);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-31, 2026-11-30, 2",
    "2026-08-31, 2026-12-01, 3",
    "2026-08-30, 2026-11-30, 2",
    "2026-08-29, 2026-11-30, 3",
    "2026-11-30, 2026-11-30, 0",
    "2026-11-29, 2026-11-30, 0",
    "2024-02-29, 2025-02-28, 11",
    "2024-02-29, 2025-03-01, 12",
    "2026-12-01, 2026-11-30, -1",
    "2026-12-30, 2026-11-30, -1",
    "2026-12-31, 2026-11-30, -2"
  })
  void countsTheMonthsThatAreOver(String day, String asOf, int months) {
    TimeSince since = months(LocalDate.parse(asOf));
    assertEquals(BigDecimal.valueOf(months), since.of(LocalDate.parse(day)));
  }

  /** A band below N holds the days from which N calendar months reach the as-of day. */
  @Test
  void agreesWithTheCalendarAtEveryBound() {
    LocalDate first = LocalDate.of(2023, 12, 25);
    for (int day = 0; day < DAYS; day++) {
      LocalDate asOf = first.plusDays(day);
      TimeSince since = months(asOf);
      for (LocalDate from = asOf.minusDays(130); !from.isAfter(asOf); from = from.plusDays(1)) {
        int over = since.of(from).intValueExact();
        for (int bound = 1; bound <= 4; bound++) {
          boolean reached = !from.plusMonths(bound).isBefore(asOf);
          assertEquals(reached, over < bound, from + " to " + asOf + ", " + bound);
        }
      }
    }
  }

  @Test
  void findsTheLatestDayOfEveryBand() {
    LocalDate first = LocalDate.of(2023, 12, 25);
    for (int day = 0; day < DAYS; day++) {
      TimeSince since = months(first.plusDays(day));
      for (int least = -4; least <= 14; least++) {
        LocalDate latest = since.latest(BigDecimal.valueOf(least));
        String where = latest + " to " + since.asOf();
        assertEquals(least, since.of(latest).intValueExact(), where);
        assertEquals(least - 1, since.of(latest.plusDays(1)).intValueExact(), where);
      }
    }
  }

  @Test
  void findsNoDayBeyondTheCalendar() {
    TimeSince days = new TimeSince(LocalDate.of(2026, 11, 27), false);
    days.latest(new BigDecimal("1e15"));
    months(days.asOf()).latest(new BigDecimal("-1e15"));
    assertEquals("2026-11-26", days.latest(new BigDecimal("0.5")).toString());
  }
}
