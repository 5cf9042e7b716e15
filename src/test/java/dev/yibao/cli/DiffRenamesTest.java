package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An id that is another, while people read the same, is told as that and nothing else. */
class DiffRenamesTest {

  private static final Path OLD = Path.of(Golden.path("diff/old"));

  private static final String[] QUESTION = {"go: who}", "go: payer}", "  who:\n", "  payer:\n"};
  private static final String[] CASE = {"if: {who: family}", "if: {payer: family}"};
  private static final String[] OPTION = {"family: {l", "kin: {l", "who: family}", "who: kin}"};
  private static final String[] OUTCOME = {
    "go: yes}", "go: before}", "  yes:\n", "  before:\n", "back/yes", "back/before"
  };

  @TempDir private Path folder;

  /** The shipped example with words replaced by others in every file, pair by pair. */
  private String edited(String... words) {
    try (Stream<Path> files = Files.walk(OLD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        for (int i = 0; i < words.length; i += 2) {
          text = text.replace(words[i], words[i + 1]);
        }
        Path copy = folder.resolve(OLD.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder.toString();
  }

  private static String[] all(String[]... edits) {
    return Stream.of(edits).flatMap(Stream::of).toArray(String[]::new);
  }

  private String told(String... words) {
    Ran ran = Ran.yibao("diff", OLD.toString(), edited(words));
    assertEquals(ExitStatus.OK, ran.status(), ran.err());
    return ran.out();
  }

  private void assertOnly(List<String> lines, String told) {
    assertEquals("只是改了名字\n" + String.join("\n", lines) + "\n", told);
  }

  @Test
  void aQuestion() {
    assertOnly(List.of("~ 问题改名：who → payer [back] 谁交的？"), told(all(QUESTION, CASE)));
  }

  @Test
  void anOptionByWhichAPartIsShown() {
    assertOnly(List.of("~ 选项改名：family → kin [back/who] 家里人"), told(OPTION));
  }

  @Test
  void anOutcomeThatARegionChanges() {
    assertOnly(List.of("~ 结论改名：yes → before [back] 可以退。"), told(OUTCOME));
  }

  @Test
  void aQuestionThatFlowsShare() {
    String told =
        told("  scheme:\n", "  kind:\n", "use: scheme", "use: kind", ": scheme", ": kind");
    assertOnly(
        List.of("~ 问题改名：scheme → kind 参保的人参的是哪一种医保？", "~ 问题改名：scheme → kind [back] 参保的人参的是哪一种医保？"),
        told);
  }

  @Test
  void aQuestionAndItsOptionAndTheOutcomeAfterIt() {
    String[] inIf = {"if: {who: kin}", "if: {payer: kin}"};
    assertOnly(
        List.of(
            "~ 问题改名：who → payer [back] 谁交的？",
            "~ 选项改名：family → kin [back/payer] 家里人",
            "~ 结论改名：yes → before [back] 可以退。"),
        told(all(OPTION, inIf, QUESTION, OUTCOME)));
  }

  @Test
  void twoOptionsWhoseIdsChangedPlaces() {
    String[] swap = {"self: {l", "other: {l", "school: {l", "self: {l", "other: {l", "school: {l"};
    assertOnly(
        List.of("~ 选项改名：self → school [back/who] 自己", "~ 选项改名：school → self [back/who] 学校"),
        told(swap));
  }

  @Test
  void twoOptionsWhoseLabelsChangedPlacesLeadPeopleElsewhere() {
    String told = told("自己", "X", "学校", "自己", "X", "学校");
    assertTrue(told.contains("~ 选项改名：self → school [back/who] 自己"), told);
    assertTrue(told.contains("- 【能】可以退。 [back/yes]\n+ 【看情况】看当地。 [back/ask]"), told);
    assertTrue(told.contains("谁交的？ 自己"), told);
  }

  @Test
  void aRealChangeBesideARenameIsStillTold() {
    String[] change = {"self: {label: 自己, go: yes}", "self: {label: 自己, go: no}"};
    Golden.same("diff/renames.txt", told(all(change, QUESTION, CASE, OUTCOME)));
  }

  @Test
  void theSameAsJson() {
    String[] change = {"self: {label: 自己, go: yes}", "self: {label: 自己, go: no}"};
    String now = edited(all(change, QUESTION, CASE, OUTCOME));
    Ran ran = Ran.yibao("diff", OLD.toString(), now, "--format", "json");
    Golden.same("diff/renames.json", ran.out());
  }

  @Test
  void aNewQuestionUnderAnOldIdIsNotTheOldOne() {
    String told = told(all(QUESTION, CASE, new String[] {"days", "who"}));
    assertOnly(List.of("~ 问题改名：days → who [back] 哪天交的钱？", "~ 问题改名：who → payer [back] 谁交的？"), told);
  }

  @Test
  void anIdTakenOverFromAQuestionThatIsGone() {
    String told = told(all(QUESTION, CASE, new String[] {"哪天交的钱？", "交了多久？", "days", "who"}));
    assertTrue(told.contains("~ 问题改名：who → payer [back] 谁交的？"), told);
    assertFalse(told.contains("结论"), told);
  }

  @Test
  void anotherLabelIsAnEditOfTheQuestion() {
    String told = told("label: 家里人", "label: 父母或子女");
    assertEquals("问题的内容\n~ [back/who] 谁交的？\n    选项：\n    - family：家里人\n    + family：父母或子女\n", told);
  }

  @Test
  void whatFitsTwoIsNotPaired() {
    String[] two = {
      "self: {label: 自己, go: yes}",
      "self: {label: 自己, go: no}",
      "outcomes:\n  yes",
      "  payer2: {ask: 谁交的？, type: yes-no, go: {yes: yes, no: no}}\noutcomes:\n  yes",
      "{from: 30, go: no}",
      "{from: 30, go: payer2}"
    };
    String told = told(all(QUESTION, CASE, two));
    assertFalse(told.contains("改名"), told);
    assertTrue(told.contains("- [back/who] 谁交的？\n+ [back/payer] 谁交的？"), told);
  }

  @Test
  void aQuestionThatAFlowUsesUnderAnIdOfItsOwn() {
    String told = told("  place:\n", "  where:\n", "resident: place", "resident: where");
    assertOnly(List.of("~ 问题改名：place → where [back] 参保的人是在哪里参保的？"), told);
  }
}
