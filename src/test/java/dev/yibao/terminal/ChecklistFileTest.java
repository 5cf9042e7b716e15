package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.text.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChecklistFileTest {

  @TempDir private Path folder;

  /** Saves what these lines say, and gives what was shown. */
  private String save(String... lines) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    byte[] in = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(shown, false, StandardCharsets.UTF_8);
    try (Console console =
        new LineConsole(new ByteArrayInputStream(in), out, 200, Theme.PLAIN, () -> false)) {
      ChecklistFile.save(console, "新的清单\n");
    }
    return shown.toString(StandardCharsets.UTF_8);
  }

  private Path old(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "旧的清单\n");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void savesForTheUserAlone() throws IOException {
    Path file = folder.resolve("清单.txt");
    assertTrue(save(file.toString()).contains("已存到 " + file));
    assertEquals("新的清单\n", Files.readString(file));
    assertEquals(List.of("清单.txt"), names());
    if (OS.current() != OS.WINDOWS) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  void readsTheTildeAsAShellDoes() {
    Path user = Path.of(System.getProperty("user.home"));
    assertEquals(Path.of("/家/清单.txt"), ChecklistFile.path("~/清单.txt", "/家"));
    assertEquals(Path.of("/家"), ChecklistFile.path("~", "/家"));
    assertEquals(user.resolve("清单.txt"), ChecklistFile.path("~/清单.txt", null));
    assertEquals(user.resolve("清单.txt"), ChecklistFile.path("~/清单.txt", ""));
    assertEquals(Path.of("~清单.txt"), ChecklistFile.path("~清单.txt", "/家"));
    assertEquals(Path.of("甲/~/清单.txt"), ChecklistFile.path("甲/~/清单.txt", "/家"));
  }

  @Test
  void takesNoBlanksForAName() throws IOException {
    String shown = save(" \u3000", "  " + folder.resolve("清单.txt") + " ");
    assertTrue(shown.contains("还没有填"), shown);
    assertEquals(List.of("清单.txt"), names());
  }

  @Test
  void replacesAFileOnlyWhenToldTo() throws IOException {
    Path file = old("有.txt");
    save(file.toString(), "3");
    assertEquals("旧的清单\n", Files.readString(file));
    save(file.toString(), "1", folder.resolve("另.txt").toString());
    assertEquals("旧的清单\n", Files.readString(file));
    assertEquals(List.of("另.txt", "有.txt"), names());
    save(file.toString(), "2");
    assertEquals("新的清单\n", Files.readString(file));
    assertEquals(List.of("另.txt", "有.txt"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsLinksAndLetsNobodyElseReadWhatItReplaces() throws IOException {
    Path file = old("有.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("链接"), Path.of("有.txt"));
    save(link.toString(), "2");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("新的清单\n", Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void asksAgainWhereNothingCanBeSaved() throws IOException {
    Path file = folder.resolve("清单.txt");
    String shown = save(folder + "/没有/清单.txt", folder.toString(), old("文件") + "/x", file + "");
    assertTrue(shown.contains("存不进 " + folder + "/没有/清单.txt：没有这个文件夹"), shown);
    assertTrue(shown.contains("这是一个文件夹，要的是文件名"), shown);
    assertTrue(shown.contains("/文件/x：路径里有一段不是文件夹"), shown);
    assertEquals("新的清单\n", Files.readString(file));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void touchesNoDeviceAndNoLostLink() throws IOException {
    Files.createSymbolicLink(folder.resolve("断了"), Path.of("不在"));
    String shown = save("/dev/null", folder.resolve("断了").toString(), "x".repeat(300));
    assertTrue(shown.contains("这不是普通文件"), shown);
    assertTrue(shown.contains("这个链接指向的文件不在了"), shown);
    assertTrue(shown.contains("文件名太长"), shown);
    assertEquals(List.of("断了"), names());
  }
}
