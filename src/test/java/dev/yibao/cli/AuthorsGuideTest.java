package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Expectation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code flows/README.md}: done step by step, every example of it holds.
 *
 * <p>The first line of each YAML example says what to do with it: {@code # FILE} writes the file,
 * {@code # FILE，接在最后} adds to its end, {@code # FILE，加在「LINE」那一行下面} below the only line that begins
 * so, {@code # FILE，换掉「LINE」那一行} (or {@code 那一项}, with all that is indented below it) in its place.
 */
class AuthorsGuideTest {

  private static final Path FLOWS = Path.of("flows");
  private static final Path LOADER = Path.of("src/main/java/dev/yibao/loader");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");
  private static final Pattern INSTRUCTION =
      Pattern.compile("# (\\S+\\.yaml)(?:，(接在最后|加在|换掉)(?:「(.+)」那一(行下面|行|项))?)?");
  private static final Pattern KEYS =
      Pattern.compile("List\\.of\\(\\s*((?:\"[a-z-]+\",?\\s*)+)\\)");

  @TempDir private Path folder;

  @Test
  void everyChapterLeavesFlowsWithoutErrorsWhoseScenariosPass() throws IOException {
    for (String chapter : Files.readString(FLOWS.resolve("README.md")).split("(?m)^## ")) {
      Matcher block = BLOCK.matcher(chapter);
      boolean any = false;
      while (block.find()) {
        follow(block.group(1));
        any = true;
      }
      if (any) {
        assertHolds(chapter.substring(0, chapter.indexOf('\n')));
      }
    }
  }

  private void assertHolds(String chapter) throws IOException {
    Ran checked = Ran.yibao("check", "--flows", folder.toString());
    assertEquals(ExitStatus.OK, checked.status(), () -> chapter + "\n" + checked.out());
    List<String> test =
        new ArrayList<>(List.of("test", "--flows", folder.toString(), "--format", "json"));
    test.addAll(flows());
    Ran tested = Ran.yibao(test.toArray(String[]::new));
    assertEquals(ExitStatus.OK, tested.status(), () -> chapter + "\n" + tested.out());
    assertTrue(tested.out().contains("\"uncovered\":[]"), () -> chapter + "\n" + tested.out());
  }

  private List<String> flows() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.endsWith(".scenarios.yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  private void follow(String example) throws IOException {
    int end = example.indexOf('\n');
    Matcher instruction = INSTRUCTION.matcher(example.substring(0, end));
    assertTrue(instruction.matches(), () -> "says not what to do with it: " + example);
    Path file = folder.resolve(instruction.group(1));
    List<String> text = example.substring(end + 1).lines().toList();
    if (instruction.group(2) != null) {
      List<String> lines = new ArrayList<>(present(instruction.group(1)));
      change(lines, instruction, text);
      text = lines;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, text);
  }

  /** A file as the steps before left it, or as it is shipped. */
  private List<String> present(String path) throws IOException {
    Path own = folder.resolve(path);
    return Files.readAllLines(Files.exists(own) ? own : FLOWS.resolve(path));
  }

  private static void change(List<String> lines, Matcher instruction, List<String> text) {
    if (instruction.group(3) == null) {
      lines.addAll(text);
      return;
    }
    int place = only(lines, instruction.group(3));
    if (instruction.group(2).equals("换掉")) {
      int indent = indent(lines.get(place));
      lines.remove(place);
      boolean whole = instruction.group(4).equals("项");
      while (whole && place < lines.size() && indent(lines.get(place)) > indent) {
        lines.remove(place);
      }
    } else {
      place++;
    }
    lines.addAll(place, text);
  }

  private static int only(List<String> lines, String beginning) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(beginning)) {
        found.add(i);
      }
    }
    assertEquals(1, found.size(), "lines that begin with " + beginning);
    return found.get(0);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  @Test
  void namesEveryKeyThatTheProgramReads() throws IOException {
    String guide = Files.readString(FLOWS.resolve("README.md"));
    Set<String> missing = new TreeSet<>();
    for (String key : keys()) {
      if (!guide.contains("`" + key + "`")) {
        missing.add(key);
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** The keys that the readers list as required or optional. */
  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> sources = Files.list(LOADER)) {
      for (Path source : sources.toList()) {
        String text = Files.readString(source);
        Matcher lists = KEYS.matcher(text.contains("Fields") ? text : "");
        while (lists.find()) {
          keys.addAll(List.of(lists.group(1).replaceAll("[\\s\"]", "").split(",")));
        }
      }
    }
    List.of(Expectation.Part.values()).forEach(part -> keys.add(part.id()));
    assertTrue(keys.containsAll(Set.of("review-by", "materials-of", "drop", "until", "asked")));
    return keys;
  }

  @Test
  void isNotTakenForAFlow() {
    List<String> packed = new BundledFiles().list("");
    List<String> onDisk = new FolderFiles(FLOWS, null).list("");
    assertEquals(onDisk, packed);
    assertEquals(List.of(), onDisk.stream().filter(path -> path.contains("README")).toList());
  }
}
