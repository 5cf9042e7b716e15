package dev.yibao.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is made ahead to start sooner changes no answer, whatever became of it, and is never spoken
 * of: the archives of classes, and the compact form of the flows.
 */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT extends Packed {

  private static final String FORM = "dev/yibao/packed/library.bin";

  /** What the whole folder says to some arguments. */
  private final Map<List<String>, Ended> expected = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"list", "completion"})
  void usesAnArchiveWhereverTheFolderLies(String command) throws Exception {
    Path copy = copyOfHome("moved");
    assumeTrue(Files.exists(archive(copy, "")) && Files.exists(archive(copy, "-all")));
    for (Path home : List.of(HOME, copy)) {
      environment.put("YIBAO_JAVA_OPTS", "-Xlog:class+load:file=log");
      String[] launcher = {home.resolve("bin/yibao").toString()};
      run("", launcher, command, "bash");
      try (Stream<String> lines = Files.lines(folder.resolve("log"))) {
        List<String> main = lines.filter(line -> line.contains(" dev.yibao.cli.Main ")).toList();
        assertEquals(1, main.size());
        assertTrue(main.get(0).contains("shared objects file"), main.get(0));
      }
    }
  }

  @Test
  void startsWithoutArchives() throws Exception {
    Path copy = copyOfHome("bare");
    for (Path archive : archives(copy)) {
      Files.delete(archive);
    }
    assertAnswersAsEver(copy);
  }

  @Test
  void passesOverTruncatedArchives() throws Exception {
    Path copy = copyOfHome("truncated");
    for (Path archive : archives(copy)) {
      byte[] whole = Files.readAllBytes(archive);
      for (int length : new int[] {0, 1, 1000, 100_000, whole.length / 2, whole.length - 1}) {
        replace(archive, Arrays.copyOf(whole, length));
        assertAnswersAsEver(copy);
      }
    }
  }

  @Test
  void passesOverArchivesOfRandomBytes() throws Exception {
    Path copy = copyOfHome("random");
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    for (Path archive : archives(copy)) {
      replace(archive, bytes);
    }
    assertAnswersAsEver(copy);
  }

  @Test
  void passesOverTheArchivesOfAnotherJvm() throws Exception {
    Path copy = copyOfHome("jvm");
    String version = System.getProperty("java.vm.version");
    for (Path archive : archives(copy)) {
      String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
      assertTrue(bytes.contains(version), version);
      String other = bytes.replaceFirst(Pattern.quote(version), "9".repeat(version.length()));
      replace(archive, other.getBytes(StandardCharsets.ISO_8859_1));
    }
    assertAnswersAsEver(copy);
  }

  @Test
  void passesOverTheArchivesOfAnOlderJar() throws Exception {
    Path copy = copyOfHome("jar");
    Files.setLastModifiedTime(copy.resolve("lib/yibao.jar"), FileTime.fromMillis(0));
    assertAnswersAsEver(copy);
  }

  @Test
  void answersFromTheFlowFilesWhereTheirCompactFormIsMissingOrSpoilt() throws Exception {
    Path copy = copyOfHome("form");
    byte[] form = entries(HOME.resolve("lib/yibao.jar")).get(FORM);
    byte[] cut = Arrays.copyOf(form, form.length / 2);
    byte[] otherVersion = form.clone();
    otherVersion[7]++;
    byte[] changed = form.clone();
    changed[form.length - 1] ^= 1;
    for (byte[] spoilt : Arrays.asList(null, new byte[0], cut, otherVersion, changed)) {
      writeJar(copy, FORM, spoilt, ZipEntry.STORED);
      assertAnswersAsEver(copy);
    }
  }

  @Test
  void findsTheCompactFormInAJarThatWasPackedAnew() throws Exception {
    Path copy = copyOfHome("anew");
    byte[] form = entries(HOME.resolve("lib/yibao.jar")).get(FORM);
    writeJar(copy, FORM, form, ZipEntry.DEFLATED);
    assertAnswersAsEver(copy);
  }

  /** The jar is replaced by one of the same size that says something else: no archive may mind. */
  @Test
  void saysWhatTheJarSaysNow() throws Exception {
    Path copy = copyOfHome("changed");
    String words = "以参保地医保部门答复为准";
    String others = "以参保地医保部门回话为准";
    String renderer = "dev/yibao/render/TextRenderer.class";
    String code =
        new String(
            entries(copy.resolve("lib/yibao.jar")).get(renderer), StandardCharsets.ISO_8859_1);
    String changed = code.replace(latin(words), latin(others));
    assertNotEquals(code, changed);
    writeJar(copy, renderer, changed.getBytes(StandardCharsets.ISO_8859_1), ZipEntry.STORED);
    String[] launcher = {copy.resolve("bin/yibao").toString()};
    Ended run = run("1\n1\n1\n1\n4\n", launcher, "refund");
    assertTrue(run.out().contains(others) && !run.out().contains(words), run.out());
  }

  /** Where another JVM than the builder's runs the program, it makes archives of its own. */
  @Test
  void keepsArchivesForAJvmThatDidNotBuildIt() throws Exception {
    assumeTrue(Runtime.version().feature() >= 19);
    Path copy = copyOfHome("foreign");
    for (Path archive : archives(copy)) {
      Files.delete(archive);
    }
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    assertAnswersAsEver(copy);
    List<Path> made;
    try (Stream<Path> files = Files.list(folder.resolve("cache/yibao"))) {
      made = files.toList();
    }
    assertEquals(2, made.size());
    for (Path archive : made) {
      byte[] whole = Files.readAllBytes(archive);
      assertAnswersAsEver(copy);
      replace(archive, Arrays.copyOf(whole, whole.length / 2));
      assertAnswersAsEver(copy);
      replace(archive, new byte[1000]);
      assertAnswersAsEver(copy);
    }
    saysWhatTheJarSaysNow();
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /**
   * That an answer, and a command with the other archive, say what they say in the whole folder.
   */
  private void assertAnswersAsEver(Path home) throws Exception {
    for (List<String> args :
        List.of(List.of("refund", "--as-of", "2026-11-22"), List.of("completion", "bash"))) {
      if (!expected.containsKey(args)) {
        expected.put(args, answer(HOME, args));
        assertEquals(0, expected.get(args).status());
      }
      assertEquals(expected.get(args), answer(home, args));
    }
  }

  private Ended answer(Path home, List<String> args) throws Exception {
    String[] launcher = {home.resolve("bin/yibao").toString()};
    return run("1\n1\n1\n1\n4\n", launcher, args.toArray(String[]::new));
  }

  /** The archives in a folder; none where the build could make none. */
  private static List<Path> archives(Path home) {
    List<Path> archives = List.of(archive(home, ""), archive(home, "-all"));
    assumeTrue(archives.stream().allMatch(Files::exists));
    return archives;
  }

  private static Path archive(Path home, String kind) {
    String build = System.getProperty("java.runtime.version");
    return home.resolve("lib/yibao-" + build + kind + ".jsa");
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Files.deleteIfExists(file); // it may be write-protected
    Files.write(file, bytes);
  }

  private static Map<String, byte[]> entries(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  /**
   * Writes the jar of a folder anew with other bytes, or without any, for one entry.
   *
   * @param method how all entries are packed
   */
  private static void writeJar(Path home, String name, byte[] bytes, int method)
      throws IOException {
    Path jar = home.resolve("lib/yibao.jar");
    Map<String, byte[]> entries = entries(HOME.resolve("lib/yibao.jar"));
    if (bytes == null) {
      entries.remove(name);
    } else {
      entries.put(name, bytes);
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry packed = new ZipEntry(entry.getKey());
        CRC32 checksum = new CRC32();
        checksum.update(entry.getValue());
        packed.setMethod(entry.getKey().endsWith("/") ? ZipEntry.STORED : method);
        packed.setSize(entry.getValue().length);
        packed.setCrc(checksum.getValue());
        out.putNextEntry(packed);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
  }
}
