package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.lint.LintRules;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FlowFiles;
import dev.yibao.loader.FolderFiles;
import dev.yibao.render.DiagnosticRenderer;
import dev.yibao.text.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder for each code that {@code check} knows, named for it: {@code bad} trips it and says so
 * in {@code expected.txt}, {@code good} trips nothing.
 */
class CheckGoldenTest {

  private static final Path CASES = Path.of("src/test/resources/check");
  private static final Path LOADER = Path.of("src/main/java/dev/yibao/loader");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Its case would be a file of a megabyte: {@code YamlReaderTest} makes one. */
  private static final Set<String> WITHOUT_FOLDER = Set.of("too-large");

  static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void tellsWhatTheFolderIsNamedFor(String code) throws IOException {
    Path bad = CASES.resolve(code).resolve("bad");
    List<Diagnostic> found = check(bad);
    assertTrue(found.stream().anyMatch(one -> one.code().equals(code)), () -> found.toString());
    Path golden = CASES.resolve(code).resolve("expected.txt");
    String text = text(bad, found);
    if (!Files.exists(golden)) {
      Files.writeString(golden, text);
      fail("written anew, look at it: " + golden);
    }
    assertEquals(Files.readString(golden), text);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void findsNothingWrongWithTheGoodCase(String code) throws IOException {
    Path good = CASES.resolve(code).resolve("good");
    assertTrue(Files.isDirectory(good), good.toString());
    assertEquals("", text(good, check(good)));
  }

  @Test
  void hasAFolderForEveryCode() throws IOException {
    Set<String> codes = new TreeSet<>(LintRules.codes());
    codes.addAll(loaderCodes());
    codes.removeAll(WITHOUT_FOLDER);
    assertEquals(codes, new TreeSet<>(folders()));
  }

  /** The codes of the faults of single files, as the loader's sources name them. */
  private static Set<String> loaderCodes() throws IOException {
    String code = "\"((?:[a-z]+-)+[a-z]+|alias|anchor|tag|syntax)\"";
    Pattern fault =
        Pattern.compile(
            "(?:(?:faults|found)\\s*\\.(?:add|unknown)|Diagnostic\\.(?:error|warning))\\([^;]*?"
                + code);
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.list(LOADER)) {
      for (Path source : sources.toList()) {
        Matcher matcher = fault.matcher(Files.readString(source));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    return codes;
  }

  private static List<Diagnostic> check(Path folder) {
    return CheckCommand.check(
        EveryFile.of(new Shown(folder, new FolderFiles(folder, null))), TODAY);
  }

  private static String text(Path folder, List<Diagnostic> found) {
    return new DiagnosticRenderer(at -> line(folder, at), Theme.PLAIN).render(found);
  }

  private static String line(Path folder, Location at) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(at.file()));
      return new String(bytes, StandardCharsets.UTF_8).lines().toList().get(at.line() - 1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Files called by their path in the case's folder, wherever the project lies. */
  private record Shown(Path folder, FlowFiles files) implements FlowFiles {
    @Override
    public byte[] read(String path) {
      return files.read(path);
    }

    @Override
    public List<String> list(String folder) {
      return files.list(folder);
    }

    @Override
    public List<Diagnostic> strays() {
      return files.strays().stream().map(this::shown).toList();
    }

    private Diagnostic shown(Diagnostic one) {
      Location at = Location.of(folder.relativize(Path.of(one.at().file())).toString());
      return new Diagnostic(at, one.severity(), one.code(), one.message(), one.hint());
    }

    @Override
    public String shown(String path) {
      return path;
    }
  }
}
