package dev.yibao.lint.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.lint.Lint;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FolderFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsTest {

  private static final Path FLOWS = Path.of("src/test/resources/mutants");
  private static final String SCENARIOS = "claim.scenarios.yaml";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @TempDir Path folder;

  private static MutantReport report(Path flows) {
    EveryFile.Read read = EveryFile.of(new FolderFiles(flows, null));
    assertTrue(
        Lint.check(read.library(), read.scenarios(), read.faults(), TODAY).stream()
            .noneMatch(Diagnostic::isError));
    return Mutants.of(read.library(), read.scenarios(), TODAY, List.of("claim"));
  }

  @SuppressWarnings("unchecked") // as the document is built
  private static List<Map<String, Object>> list(MutantReport report, String key) {
    return (List<Map<String, Object>>) report.document().get(key);
  }

  @Test
  void changesOneThingOfEveryKind() {
    for (Map<String, Object> kind : list(report(FLOWS), "kinds")) {
      assertTrue((long) kind.get("all") > 0, kind.toString());
    }
  }

  @Test
  void listsWhatNothingNoticesWithWhatToWriteAgainstIt() throws IOException {
    String text = report(FLOWS).text().replace(FLOWS + "/", "");
    assertEquals(Files.readString(FLOWS.resolve("expected.txt")), text);
  }

  @Test
  void isNoticedOnceWhatToWriteIsPasted() throws IOException {
    String scenarios = Files.readString(FLOWS.resolve(SCENARIOS));
    Set<Object> kinds = new HashSet<>();
    for (Map<String, Object> one : list(report(FLOWS), "unnoticed")) {
      if (one.containsKey("paste") && kinds.add(one.get("kind"))) {
        copy(scenarios, one);
        assertFalse(found(report(folder), one), one::toString);
      }
    }
    assertTrue(kinds.size() >= 8, kinds.toString());
  }

  private static boolean found(MutantReport report, Map<String, Object> wanted) {
    return list(report, "unnoticed").stream()
        .anyMatch(
            one ->
                Stream.of("kind", "line", "change")
                    .allMatch(key -> one.get(key).equals(wanted.get(key))));
  }

  /** Copies the flows, with lines pasted where they belong; a line of the same key is replaced. */
  private void copy(String scenarios, Map<String, Object> one) throws IOException {
    try (Stream<Path> files = Files.walk(FLOWS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(FLOWS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.delete(folder.resolve("expected.txt"));
    String text = (String) one.get("paste");
    Files.writeString(
        folder.resolve(SCENARIOS),
        one.containsKey("under") ? inserted(scenarios, one, text) : scenarios + text);
  }

  private static String inserted(String scenarios, Map<String, Object> one, String text) {
    int begin = Integer.parseInt(((String) one.get("scenario_at")).split(":")[1]);
    List<String> lines = new ArrayList<>(scenarios.lines().toList());
    int at = begin;
    while (!lines.get(at - 1).equals("    " + one.get("under") + ":")) {
      at++;
    }
    lines.add(at, "      " + text.stripTrailing());
    String key = text.substring(0, text.indexOf(':') + 1);
    for (int i = at + 1; i < lines.size() && lines.get(i).startsWith("      "); i++) {
      if (lines.get(i).strip().startsWith(key)) {
        lines.remove(i);
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
