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
 * Holds that what is made ahead to start sooner, the archive of classes and the packed form of the
 * flows, changes no answer whatever became of it, and that no run says a word of it.
 */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT extends Packed {

  private static final String RESOURCE = "dev/yibao/packed/library.bin";

  /** The answers of the folder as it was built, by arguments. */
  private final Map<List<String>, Ended> expected = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"list", "completion"})
  void usesTheArchiveWhereverTheFolderLies(String command) throws Exception {
    Path copy = copyOfHome("moved");
    assumeTrue(Files.exists(archive(copy)));
    assertUsesTheArchive(HOME, command, "bash");
    assertUsesTheArchive(copy, command, "bash");
  }

  /** A JVM refuses an archive when the time of a jar is not the one it was made with. */
  @Test
  void usesTheArchiveOfAZipThatWasUnpackedInAnotherTimeZone() throws Exception {
    assumeTrue(Files.exists(archive(HOME)));
    environment.put("TZ", "America/St_Johns");
    Path jar = Path.of(System.getProperty("java.home"), "bin", "jar");
    run("", new String[] {jar.toString(), "xf"}, HOME + ".zip");
    Path unpacked = folder.resolve(HOME.getFileName());
    assertTrue(unpacked.resolve("bin/yibao").toFile().setExecutable(true)); // jar keeps no modes
    assertUsesTheArchive(unpacked, "list");
  }

  private void assertUsesTheArchive(Path home, String... args) throws Exception {
    environment.put("YIBAO_JAVA_OPTS", "-Xlog:class+load:file=log");
    run("", new String[] {home.resolve("bin/yibao").toString()}, args);
    try (Stream<String> lines = Files.lines(folder.resolve("log"))) {
      List<String> main = lines.filter(line -> line.contains(" dev.yibao.cli.Main ")).toList();
      assertEquals(1, main.size());
      assertTrue(main.get(0).contains("shared objects file"), main.get(0));
    }
  }

  @Test
  void startsWithoutAnArchive() throws Exception {
    Path copy = copyOfHome("bare");
    Files.delete(existingArchive(copy));
    assertAnswersAsEver(copy);
  }

  @Test
  void passesOverATruncatedArchive() throws Exception {
    Path copy = copyOfHome("truncated");
    Path archive = existingArchive(copy);
    byte[] whole = Files.readAllBytes(archive);
    for (int length : new int[] {0, 1, 1000, 100_000, whole.length / 2, whole.length - 1}) {
      replace(archive, Arrays.copyOf(whole, length));
      assertAnswersAsEver(copy);
    }
  }

  @Test
  void passesOverAnArchiveOfRandomBytes() throws Exception {
    Path copy = copyOfHome("random");
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    replace(existingArchive(copy), bytes);
    assertAnswersAsEver(copy);
  }

  @Test
  void passesOverTheArchiveOfAnotherJvm() throws Exception {
    Path copy = copyOfHome("jvm");
    String version = System.getProperty("java.vm.version");
    Path archive = existingArchive(copy);
    String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
    assertTrue(bytes.contains(version), version);
    String other = bytes.replaceFirst(Pattern.quote(version), "9".repeat(version.length()));
    replace(archive, other.getBytes(StandardCharsets.ISO_8859_1));
    assertAnswersAsEver(copy);
  }

  @Test
  void passesOverTheArchiveOfAnOlderJar() throws Exception {
    Path copy = copyOfHome("jar");
    Files.setLastModifiedTime(copy.resolve("lib/yibao.jar"), FileTime.fromMillis(0));
    assertAnswersAsEver(copy);
  }

  @Test
  void answersFromTheFlowFilesWhereTheirPackedFormIsSpoilt() throws Exception {
    Path copy = copyOfHome("spoilt");
    byte[] whole = Files.readAllBytes(HOME.resolve("lib/library.bin"));
    byte[] otherVersion = whole.clone();
    otherVersion[7]++;
    byte[] changed = whole.clone();
    changed[whole.length - 1] ^= 1;
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    for (byte[] spoilt : List.of(new byte[0], cut, otherVersion, changed)) {
      Files.write(copy.resolve("lib/library.bin"), spoilt);
      writeJar(copy, RESOURCE, spoilt);
      assertAnswersAsEver(copy);
    }
  }

  @Test
  void answersFromTheFlowFilesWhereTheirPackedFormIsMissing() throws Exception {
    Path copy = copyOfHome("missing");
    Files.delete(copy.resolve("lib/library.bin"));
    assertAnswersAsEver(copy);
    writeJar(copy, RESOURCE, null);
    assertAnswersAsEver(copy);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesNothingAnywhere(boolean hasArchive) throws Exception {
    Path copy = copyOfHome("watched");
    if (!hasArchive) {
      Files.delete(existingArchive(copy)); // as it is for a JVM that did not build it
    }
    List<Path> before = filesIn(copy);
    Path outside = Files.createDirectory(folder.resolve("outside"));
    directory = outside;
    environment.putAll(Map.of("HOME", outside.toString(), "TMPDIR", outside.toString()));
    environment.put("YIBAO_JAVA_OPTS", "-Djava.io.tmpdir=" + outside);
    assertAnswersAsEver(copy);
    for (String command : List.of("list", "refund --help", "check", "graph cash --format svg")) {
      Ended ended =
          run("", new String[] {copy.resolve("bin/yibao").toString()}, command.split(" "));
      assertEquals(0, ended.status(), ended.err());
    }
    assertEquals(List.of(outside), filesIn(outside));
    assertEquals(before, filesIn(copy));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
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
    writeJar(copy, renderer, changed.getBytes(StandardCharsets.ISO_8859_1));
    String[] launcher = {copy.resolve("bin/yibao").toString()};
    Ended run = run("1\n1\n1\n1\n4\n", launcher, "refund");
    assertTrue(run.out().contains(others) && !run.out().contains(words), run.out());
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** Compares an answer, and a command with other flags, with those of the folder as built. */
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

  /** The archive in a folder; the test ends here where the build could make none. */
  private static Path existingArchive(Path home) {
    assumeTrue(Files.exists(archive(home)));
    return archive(home);
  }

  private static Path archive(Path home) {
    return home.resolve("lib/yibao-" + System.getProperty("java.runtime.version") + ".jsa");
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

  /** Writes the jar of a folder anew with other bytes, or without any, for one entry. */
  private static void writeJar(Path home, String name, byte[] bytes) throws IOException {
    Path jar = home.resolve("lib/yibao.jar");
    Map<String, byte[]> entries = entries(HOME.resolve("lib/yibao.jar"));
    if (bytes == null) {
      entries.remove(name);
    } else {
      entries.put(name, bytes);
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.setMethod(ZipOutputStream.STORED); // so that a jar changed in a word keeps its size
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry packed = new ZipEntry(entry.getKey());
        CRC32 checksum = new CRC32();
        checksum.update(entry.getValue());
        packed.setSize(entry.getValue().length);
        packed.setCrc(checksum.getValue());
        out.putNextEntry(packed);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
  }
}
