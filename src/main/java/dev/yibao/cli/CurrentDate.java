package dev.yibao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;

/**
 * Gives the local date without loading the rules of all time zones, as {@link LocalDate#now()}
 * does; that takes 30 of the 69 milliseconds of a piped answer. Where people use this program the
 * clock has stood at eight hours ahead of UTC since 1991, so the name of the zone is enough.
 */
final class CurrentDate {

  private static final long MILLIS_AN_HOUR = 60 * 60 * 1000L;
  private static final long MILLIS_A_DAY = 24 * MILLIS_AN_HOUR;

  private static final List<String> CHINA = List.of("Asia/Shanghai", "PRC", "Asia/Chongqing");
  private static final List<String> UTC = List.of("UTC", "Etc/UTC");

  private CurrentDate() {}

  /** The date in the zone of this machine. */
  static LocalDate get() {
    boolean overridden = !System.getProperty("user.timezone", "").isEmpty();
    String zone = overridden ? "" : zone(System.getenv("TZ"), Path.of("/etc/localtime"));
    return at(System.currentTimeMillis(), zone);
  }

  /**
   * The date at an instant.
   *
   * @param millis since 1970 in UTC; not before 1992
   * @param zone the name of the zone of this machine; that which Java finds where it is neither
   *     China's nor UTC
   */
  static LocalDate at(long millis, String zone) {
    return LocalDate.ofEpochDay(Math.floorDiv(millis + offset(millis, zone), MILLIS_A_DAY));
  }

  private static long offset(long millis, String zone) {
    if (CHINA.contains(zone)) {
      return 8 * MILLIS_AN_HOUR;
    }
    return UTC.contains(zone) ? 0 : TimeZone.getDefault().getOffset(millis);
  }

  /**
   * The name of the zone of a machine; empty where neither tells.
   *
   * @param variable the value of {@code TZ}; null when it is not set
   * @param localtime the system's link into its folder of zones
   */
  static String zone(String variable, Path localtime) {
    if (variable != null) {
      return variable;
    }
    try {
      String link = Files.readSymbolicLink(localtime).toString();
      int at = link.indexOf("zoneinfo/");
      return at < 0 ? "" : link.substring(at + "zoneinfo/".length());
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
