package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentDateTest {

  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T15:59:59.999Z, Asia/Shanghai, 2026-11-27",
    "2026-11-27T16:00:00Z, Asia/Shanghai, 2026-11-28",
    "2026-11-27T16:00:00Z, PRC, 2026-11-28",
    "2026-12-31T16:00:00Z, Asia/Chongqing, 2027-01-01",
    "2026-11-27T23:59:59.999Z, UTC, 2026-11-27",
    "2026-11-28T00:00:00Z, Etc/UTC, 2026-11-28"
  })
  void isTheDateOfAZoneThatIsKnownByName(Instant now, String name, LocalDate date) {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu")); // which must not count
    assertEquals(date, CurrentDate.at(now.toEpochMilli(), name));
    assertEquals(date, LocalDate.ofInstant(now, ZoneId.of(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-08T04:59:59Z, America/New_York, 2026-03-07",
    "2026-03-08T05:00:00Z, America/New_York, 2026-03-08",
    "2026-03-09T03:59:59Z, America/New_York, 2026-03-08",
    "2026-03-09T04:00:00Z, America/New_York, 2026-03-09",
    "2026-11-02T04:59:59Z, America/New_York, 2026-11-01",
    "2026-11-02T05:00:00Z, America/New_York, 2026-11-02",
    "2026-11-27T18:15:00Z, Asia/Kathmandu, 2026-11-28",
    "2026-11-27T10:00:00Z, Pacific/Kiritimati, 2026-11-28"
  })
  void isTheDateOfEveryOtherZoneAsJavaFindsIt(Instant now, String name, LocalDate date) {
    TimeZone.setDefault(TimeZone.getTimeZone(name));
    for (String unknown : new String[] {name, "", ":" + name, "CST-8"}) {
      assertEquals(date, CurrentDate.at(now.toEpochMilli(), unknown), unknown);
    }
  }

  @Test
  void theVariableNamesTheZoneBeforeTheSystemDoes() throws Exception {
    Path link = folder.resolve("localtime");
    Files.createSymbolicLink(link, Path.of("../usr/share/zoneinfo/Asia/Shanghai"));
    assertEquals("Asia/Shanghai", CurrentDate.zone(null, link));
    assertEquals("UTC", CurrentDate.zone("UTC", link));
    assertEquals("", CurrentDate.zone("", link));
  }

  @Test
  void aSystemThatDoesNotNameItsZoneLeavesItToJava() throws Exception {
    assertEquals("", CurrentDate.zone(null, folder.resolve("none")));
    assertEquals("", CurrentDate.zone(null, Files.createFile(folder.resolve("copied"))));
    Path elsewhere = folder.resolve("elsewhere");
    Files.createSymbolicLink(elsewhere, folder.resolve("copied"));
    assertEquals("", CurrentDate.zone(null, elsewhere));
  }

  @Test
  void isTheDateThatJavaGives() {
    LocalDate before = LocalDate.now();
    LocalDate date = CurrentDate.get();
    assertTrue(!date.isBefore(before) && !date.isAfter(LocalDate.now()), date::toString);
  }
}
