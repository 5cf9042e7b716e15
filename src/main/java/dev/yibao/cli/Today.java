package dev.yibao.cli;

import java.time.LocalDate;
import java.util.TimeZone;

/** The day it is. */
final class Today {

  private static final long MILLIS_A_DAY = 24 * 60 * 60 * 1000L;

  private Today() {}

  /**
   * The day in the zone of this machine. What {@link LocalDate#now()} gives, without the rules of
   * all zones, which it reads first.
   */
  static LocalDate here() {
    long now = System.currentTimeMillis();
    long local = now + TimeZone.getDefault().getOffset(now);
    return LocalDate.ofEpochDay(Math.floorDiv(local, MILLIS_A_DAY));
  }
}
