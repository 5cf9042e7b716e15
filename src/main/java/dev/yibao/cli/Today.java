package dev.yibao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;

/** The day it is. */
final class Today {

  private static final long MILLIS_AN_HOUR = 60 * 60 * 1000L;
  private static final long MILLIS_A_DAY = 24 * MILLIS_AN_HOUR;

  private static final List<String> CHINA = List.of("Asia/Shanghai", "PRC", "Asia/Chongqing");
  private static final List<String> UTC = List.of("UTC", "Etc/UTC");

  private Today() {}

  /**
   * The day in the zone of this machine: what {@link LocalDate#now()} gives. That reads the rules
   * of all zones first, a twentieth of a whole run; where people use this the clock has stood at
   * eight hours ahead of UTC since 1991, so the name of the zone is enough.
   */
  static LocalDate here() {
    long now = System.currentTimeMillis();
    return LocalDate.ofEpochDay(Math.floorDiv(now + offset(now, name()), MILLIS_A_DAY));
  }

  private static long offset(long now, String name) {
    if (CHINA.contains(name)) {
      return 8 * MILLIS_AN_HOUR;
    }
    return UTC.contains(name) ? 0 : TimeZone.getDefault().getOffset(now);
  }

  /**
   * The name of the zone, or empty where it cannot be told from {@code TZ} or the system's link.
   */
  private static String name() {
    String zone = System.getenv("TZ");
    if (zone != null || !System.getProperty("user.timezone", "").isEmpty()) {
      return zone == null ? "" : zone;
    }
    try {
      String link = Files.readSymbolicLink(Path.of("/etc/localtime")).toString();
      int at = link.indexOf("zoneinfo/");
      return at < 0 ? "" : link.substring(at + "zoneinfo/".length());
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
