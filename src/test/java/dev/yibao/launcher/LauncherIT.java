package dev.yibao.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packed folder, started as a user starts it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path HOME = Path.of(System.getProperty("yibao.home"));

  @TempDir private Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private Path directory;

  @BeforeEach
  void runOnTheJavaOfThisTest() {
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    directory = folder;
  }

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
  void usesTheArchiveWhereverTheFolderLies() throws Exception {
    Path copy = copyOfHome("moved");
    assumeTrue(Files.exists(archiveIn(copy)));
    for (Path home : List.of(HOME, copy)) {
      Path log = folder.resolve("log");
      environment.put("YIBAO_JAVA_OPTS", "-Xlog:class+load:file=log");
      assertWorks(home.resolve("bin/yibao"));
      try (Stream<String> lines = Files.lines(log)) {
        List<String> main = lines.filter(line -> line.contains(" dev.yibao.cli.Main ")).toList();
        assertEquals(1, main.size());
        assertTrue(main.get(0).contains("shared objects file"), main.get(0));
      }
    }
  }

  @Test
  void startsWithoutAnArchive() throws Exception {
    Path copy = copyOfHome("bare");
    Files.deleteIfExists(archiveIn(copy));
    assertWorks(copy.resolve("bin/yibao"));
  }

  @Test
  void passesOverATruncatedArchive() throws Exception {
    Path copy = copyOfHome("truncated");
    assumeTrue(Files.exists(archiveIn(copy)));
    byte[] whole = Files.readAllBytes(archiveIn(copy));
    for (int length : new int[] {0, 1, 1000, 100_000, whole.length / 2, whole.length - 1}) {
      replaceArchive(copy, Arrays.copyOf(whole, length));
      assertWorks(copy.resolve("bin/yibao"));
    }
  }

  @Test
  void passesOverAnArchiveOfRandomBytes() throws Exception {
    Path copy = copyOfHome("random");
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    replaceArchive(copy, bytes);
    assertWorks(copy.resolve("bin/yibao"));
  }

  @Test
  void passesOverTheArchiveOfAnotherJvm() throws Exception {
    Path copy = copyOfHome("jvm");
    assumeTrue(Files.exists(archiveIn(copy)));
    String bytes = Files.readString(archiveIn(copy), StandardCharsets.ISO_8859_1);
    String version = System.getProperty("java.vm.version");
    assertTrue(bytes.contains(version), version);
    String other = bytes.replaceFirst(Pattern.quote(version), "9".repeat(version.length()));
    replaceArchive(copy, other.getBytes(StandardCharsets.ISO_8859_1));
    assertWorks(copy.resolve("bin/yibao"));
  }

  @Test
  void passesOverTheArchiveOfAnOlderJar() throws Exception {
    Path copy = copyOfHome("jar");
    Files.setLastModifiedTime(copy.resolve("lib/yibao.jar"), FileTime.fromMillis(0));
    assertWorks(copy.resolve("bin/yibao"));
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

  private Path fakeJava(String script) throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, script);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    return java;
  }

  private void assertWorks(Path launcher) throws Exception {
    assertWorks(launcher.toString());
  }

  private void assertWorks(String... launcher) throws Exception {
    Ended run =
        run(
            "resident\n",
            launcher,
            "退费",
            "-a",
            "what=交上去的医保费",
            "--as-of",
            "2026-11-22",
            "--format",
            "json");
    assertEquals("", run.err());
    assertEquals(3, run.status());
    String expected =
        "{\"contract\":1,\"status\":\"incomplete\",\"flow\":\"refund\",\"as_of\":\"2026-11-22\"";
    assertTrue(run.out().startsWith(expected), run.out());
    assertTrue(run.out().contains("\"value\":\"resident\""), run.out());
  }

  private void assertRefuses(String english) throws Exception {
    Ended run = run("", new String[] {HOME.resolve("bin/yibao").toString()}, "refund");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("yibao: ") && run.err().endsWith(english + "\n"), run.err());
  }

  private record Ended(int status, String out, String err) {}

  private Ended run(String stdin, String[] launcher, String... args) throws Exception {
    Path in = Files.writeString(Files.createTempFile(folder, "in", ""), stdin);
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    List<String> command = new ArrayList<>(List.of(launcher));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // What the JVM that runs the tests was told would be told to this one too, and loudly.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Ended(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Path copyOfHome(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (Stream<Path> paths = Files.walk(HOME)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = copy.resolve(HOME.relativize(path).toString());
        Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return copy;
  }

  private static Path archiveIn(Path home) {
    return home.resolve("lib/yibao-" + System.getProperty("java.runtime.version") + ".jsa");
  }

  private static void replaceArchive(Path home, byte[] bytes) throws IOException {
    Files.deleteIfExists(archiveIn(home));
    Files.write(archiveIn(home), bytes);
  }
}
