package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  @TempDir private Path temporary;
  private String folder;

  @BeforeEach
  void nameTheFolder() {
    folder = temporary.toString();
  }

  @Test
  void writesAFlowWithoutFaultsWhoseScenariosPassAndCoverIt() {
    assertEquals(ExitStatus.OK, Ran.yibao("new", "lost-card", folder).status());

    Ran checked = Ran.yibao("check", "--flows", folder);
    assertEquals("流程文件没有毛病\n", checked.out());
    Ran tested = Ran.yibao("test", "lost-card", "--flows", folder, "--format", "json");
    assertEquals(ExitStatus.OK, tested.status(), tested.out());
    assertTrue(tested.out().contains("\"uncovered\":[]"), tested.out());
  }

  @Test
  void datesTheFlowAndAsksForAReviewWithinAYear() {
    String flow = NewCommand.begun("flow", "lost-card", LocalDate.of(2026, 11, 22));
    assertTrue(flow.contains("\n# 流程「lost-card」"), flow);
    assertTrue(flow.contains("\nreviewed: 2026-11-22 "), flow);
    assertTrue(flow.contains("\nreview-by: 2027-11-22 "), flow);
    assertFalse(flow.contains("{{"), flow);
  }

  @Test
  void tellsWhatItWroteAndWhatToDoNext() {
    Path flow = temporary.resolve("lost-card.yaml");
    Path scenarios = temporary.resolve("lost-card.scenarios.yaml");
    String told =
        """
        写好了：
          %s
          %s
        接下来照里面的说明改，改一点试一次：
          yibao lost-card --flows %s    走一遍
          yibao check --flows %s    看有没有毛病
          yibao test lost-card --flows %s    跑情景
        """;
    assertEquals(
        told.formatted(flow, scenarios, folder, folder, folder),
        Ran.yibao("new", "lost-card", folder).out());
  }

  @Test
  void writesIntoTheFolderOfFlowsUnlessAnotherIsNamed() {
    Ran.yibao("new", "lost-card", "--flows", folder);
    assertTrue(Files.exists(temporary.resolve("lost-card.yaml")));

    Path below = temporary.resolve("a/b");
    Ran.yibao("new", "found-card", below.toString(), "--flows", folder);
    assertTrue(Files.exists(below.resolve("found-card.scenarios.yaml")));
    assertFalse(Files.exists(temporary.resolve("found-card.yaml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost-card.yaml", "lost-card.scenarios.yaml"})
  void overwritesNothing(String name) throws IOException {
    Path file = Files.writeString(temporary.resolve(name), "mine");
    Ran ran = Ran.yibao("new", "lost-card", folder);
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().contains(file.toString()), ran.err());
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lost", "9lives", "丢卡", "lost.card", "../lost", "lost-", "a/b"})
  void refusesWhatIsNoId(String id) throws IOException {
    assertRefused(id, "不能作流程的 id");
  }

  @Test
  void asksForAnIdWhereNoneIsGiven() {
    Ran ran = Ran.yibao("new");
    assertEquals(ExitStatus.USAGE, ran.status());
    assertEquals("yibao: 还要写id：新流程的 id，也是它的文件名和命令：小写字母、数字和连字符\n", ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "check", "test", "new"})
  void refusesTheNameOfACommand(String id) throws IOException {
    assertRefused(id, "这是一个命令");
  }

  @Test
  void refusesTheNameOfTheFileThatIsNoFlow() throws IOException {
    assertRefused("library", "对全部流程都作数");
  }

  @Test
  void refusesTheNameOfAFlow() throws IOException {
    assertRefused("refund", "已经有流程「refund」");
  }

  @Test
  void refusesTheAliasOfAFlow() throws IOException {
    Ran.yibao("new", "lost-card", folder);
    Path flow = temporary.resolve("lost-card.yaml");
    String text = Files.readString(flow).replace("# aliases: [别的叫法, 简称]", "aliases: [gone]");
    Files.writeString(flow, text);
    Ran ran = Ran.yibao("new", "gone", "--flows", folder);
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().contains("流程「lost-card」的别名"), ran.err());
  }

  @Test
  void saysWhichFileCannotBeWritten() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    Ran ran = Ran.yibao("new", "lost-card", file.toString());
    assertEquals(ExitStatus.FAULT, ran.status());
    assertTrue(ran.err().contains("写不了文件 " + file.resolve("lost-card.yaml")), ran.err());
  }

  private void assertRefused(String id, String why) throws IOException {
    Ran ran = Ran.yibao("new", id, folder);
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().contains(why), ran.err());
    assertEquals("", ran.out());
    assertEquals(List.of(), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.toList();
    }
  }
}
