package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.cli.arguments.CliOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines as they are written, and what else must know their words. */
class CommandLineTest {

  private static Ran same(String one, String other) {
    Ran ran = Ran.with("", one);
    assertEquals(Ran.with("", other), ran);
    return ran;
  }

  @ParameterizedTest
  @CsvSource({
    "--skip 0 batch refund, batch refund --skip 0",
    "--highlight what=premium graph cash, graph cash --highlight what=premium",
    "-a what=premium refund, refund -a what=premium",
    "--format json list, list --format json",
    "--as-of 2026-11-22 paths refund, paths refund --as-of 2026-11-22",
    "--region 重庆 --no-input refund, refund --no-input --region 重庆",
    "--color always --debug list, list --debug --color=always",
    "--flows flows list, list --flows flows",
    "--format=json --suggest test, test --suggest --format=json"
  })
  void optionsStandBeforeTheCommandOrAfterIt(String before, String after) {
    same(before, after);
  }

  @Test
  void theLimitOfADifferenceMayStandBeforeIt() {
    String folders = Golden.path("diff/old") + " " + Golden.path("diff/new");
    Ran ran = same("--limit 1 diff " + folders, "diff " + folders + " --limit 1");
    assertTrue(ran.out().contains("还有 2 组"), ran.err());
  }

  @ParameterizedTest
  @CsvSource({
    "help refund, refund --help",
    "help refund, -h refund",
    "help 退费, 退费 --help",
    "help batch, batch -h",
    "help help, help --help",
    "help version, version --help",
    "help, --help",
    "version, --version",
    "version, -V",
    "version, refund -V",
    "version, -V list"
  })
  void helpAndVersionAreCommandsToo(String command, String option) {
    Ran ran = same(command, option);
    assertEquals(ExitStatus.OK, ran.status());
    assertFalse(ran.out().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"help nosuch", "help refund batch", "version refund", "help --nosuch"})
  void aWrongWordAfterHelpOrVersionIsExitTwo(String line) {
    Ran ran = Ran.of(line.split(" "));
    assertEquals(ExitStatus.USAGE, ran.status());
    assertEquals("", ran.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paths", "batch", "graph", "schema", "completion", "new", "diff flows"})
  void aMissingWordIsNamed(String line) {
    Ran ran = Ran.of(line.split(" "));
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().startsWith("yibao: 还要写"), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void everyToolIsACommandAndHasHelp() {
    for (Tool tool : Tool.values()) {
      Ran ran = Ran.of(tool.word(), "--help");
      assertEquals(ExitStatus.OK, ran.status(), tool.word());
      assertTrue(ran.out().startsWith("用法：yibao " + tool.word()), ran.out());
    }
  }

  @Test
  void aFileNamedAfterAnAtSignIsAWordLikeAnyOther() throws IOException {
    Ran answer = Ran.of("refund", "--no-input", "-a", "note=@pom.xml");
    assertTrue(answer.err().contains("没有名为「note」的问题"), answer.err());
    assertTrue(Ran.of("@pom.xml").err().contains("没有「@pom.xml」这个命令"));
    assertTrue(Ran.of("paths", "@pom.xml").err().contains("没有「@pom.xml」这个流程"));
    assertTrue(Ran.of("list", "@pom.xml").err().contains("多了「@pom.xml」"));
  }

  @Test
  void theLauncherKnowsNoWordThatTheProgramDoesNot() throws IOException {
    String launcher = Files.readString(Path.of("src/launcher/yibao"));
    Set<String> known = new TreeSet<>(Tool.words());
    for (CliOption option : CliOption.values()) {
      known.addAll(option.names());
    }
    List<String> unknown = new ArrayList<>(wordsOf(launcher));
    assertTrue(unknown.contains("list") && unknown.contains("--no-input"), unknown::toString);
    unknown.removeAll(known);
    assertEquals(List.of(), unknown);
  }

  /** The words of the launcher's look at the command line, up to its `done`. */
  private static List<String> wordsOf(String launcher) {
    int start = launcher.indexOf("for word; do");
    List<String> words = new ArrayList<>();
    for (String line : launcher.substring(start, launcher.indexOf("\ndone", start)).split("\n")) {
      int end = line.indexOf(')');
      if (end >= 0) {
        for (String word : line.substring(0, end).split("\\|")) {
          words.add(word.strip().replace("*", ""));
        }
      }
    }
    return words;
  }
}
