package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.terminal.KeyTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {

  /** An option in a sentence or an example. */
  private static final Pattern OPTION = Pattern.compile("[ `(](--[a-z][a-z-]*)");

  private String readme;

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  private String block(String beginning) {
    int start = readme.indexOf(beginning) + beginning.length();
    return readme.substring(start, readme.indexOf("```", start));
  }

  @Test
  void showsAnAnswerAsThePipeGivesIt() {
    String shown = block("```console\n$ printf '1\\n1\\n1\\n1\\nother\\n' | yibao refund\n");
    String answer = Ran.with("1\n1\n1\n1\nother\n", "refund").out();
    int at = 0;
    for (String line : shown.lines().filter(line -> !line.equals("…")).toList()) {
      at = answer.indexOf(line + "\n", at);
      assertTrue(at >= 0, "not in the answer, or not there: " + line);
    }
  }

  @Test
  void showsTheGraphAsTheProgramDrawsIt() {
    assertEquals(Ran.yibao("graph", "risk", "--format", "mermaid").out(), block("```mermaid\n"));
  }

  @Test
  void listsTheKeysOfTheOneTable() {
    assertTrue(readme.contains(KeyTable.markdown()), "README.md lacks:\n" + KeyTable.markdown());
  }

  @Test
  void namesEveryCommand() {
    List<String> missing =
        Tool.words().stream().filter(name -> !readme.contains("`yibao " + name)).toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void namesNoOptionThatThereIsNot() {
    Set<String> named = new TreeSet<>();
    for (MatchResult option : OPTION.matcher(readme).results().toList()) {
      named.add(option.group(1));
    }
    assertTrue(named.contains("--format"), named::toString);
    for (CliOption option : CliOption.values()) {
      option.names().forEach(named::remove);
    }
    assertEquals(Set.of("--release"), named); // of the Java compiler
  }

  @Test
  void givesTheTestCommandThatTheBuildServerRuns() throws IOException {
    String ci = Files.readString(Path.of(".ci/run")).stripTrailing();
    assertTrue(readme.contains(ci.substring(ci.lastIndexOf('\n') + 1)));
  }
}
