package dev.yibao.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher script, wherever and however it is started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT extends Packed {

  @Test
  void passesArgumentsOnAsTheyAre() throws Exception {
    Ended run = run("", new String[] {HOME.resolve("bin/yibao").toString()}, "a  *$HOME 退费\"");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("「a  *$HOME 退费\"」"), run.err());
  }

  @Test
  void startsThroughASymbolicLink() throws Exception {
    Path launcher = copyOfHome("home").resolve("bin/yibao");
    Path link = Files.createSymbolicLink(folder.resolve("a link"), launcher);
    assertWorks(Files.createSymbolicLink(folder.resolve("链接"), link.getFileName()));
  }

  @Test
  void startsByARelativePath() throws Exception {
    directory = HOME.resolve("lib");
    assertWorks(Path.of("../bin/yibao"));
  }

  @Test
  void startsByNameFromPath() throws Exception {
    environment.put("PATH", HOME.resolve("bin") + ":" + System.getenv("PATH"));
    assertWorks("sh", "-c", "yibao \"$@\"", "sh");
  }

  @Test
  void startsWithShFromItsOwnFolder() throws Exception {
    directory = HOME.resolve("bin");
    assertWorks("sh", "yibao");
  }

  @Test
  void findsJavaOnPath() throws Exception {
    environment.put("JAVA_HOME", "");
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    environment.put("PATH", "/no such folder::" + bin + ":" + System.getenv("PATH"));
    assertWorks(HOME.resolve("bin/yibao"));
  }

  @Test
  void heedsNoShellVariableOfTheCaller() throws Exception {
    environment.putAll(Map.of("CDPATH", "/:/tmp", "IFS", "/a.", "ENV", "/dev/null", "home", "/"));
    assertWorks(HOME.resolve("bin/yibao"));
  }

  @Test
  void takesChineseArgumentsInAnyLocale() throws Exception {
    for (String locale :
        List.of("C", "POSIX", "en_US.ISO-8859-1", "zh_CN.GB18030", "xx_XX.UTF-8")) {
      environment.put("LC_ALL", locale);
      assertWorks(HOME.resolve("bin/yibao"));
    }
  }

  @Test
  void movesToAnotherFolder() throws Exception {
    assertWorks(copyOfHome("a b 中文").resolve("bin/yibao"));
  }

  @Test
  void saysThatJavaHomeHoldsNoJava() throws Exception {
    environment.put("JAVA_HOME", "/no/such/java");
    assertRefuses("no Java where JAVA_HOME points: /no/such/java");
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    Path java = fakeJava("#!/bin/sh\nexit 99\n");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    assertRefuses("Java 17 or newer is needed, " + java + " is 11.0.2");
  }

  @Test
  void asksAJavaThatHasNoReleaseFile() throws Exception {
    Path java = fakeJava("#!/bin/sh\necho 'java version \"1.8.0_402\"' >&2\n");
    assertRefuses("Java 17 or newer is needed, " + java + " is 1.8.0_402");
  }

  @Test
  void saysThatTheCurrentFolderIsGone() throws Exception {
    directory = Files.createDirectory(folder.resolve("gone"));
    String launcher = "rmdir ../gone && exec \"$0\" \"$@\"";
    for (String line : List.of("refund", "--version")) {
      Files.createDirectories(directory);
      String home = HOME.resolve("bin/yibao").toString();
      Ended run = run("", new String[] {"sh", "-c", launcher, home}, line);
      assertEquals(1, run.status());
      assertEquals("", run.out());
      assertTrue(run.err().endsWith("the current folder is gone\n"), run.err());
    }
  }

  private Path fakeJava(String script) throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, script);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    return java;
  }

  private void assertRefuses(String english) throws Exception {
    Ended run = run("", new String[] {HOME.resolve("bin/yibao").toString()}, "refund");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("yibao: ") && run.err().endsWith(english + "\n"), run.err());
  }
}
