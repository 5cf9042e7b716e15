package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DiffCommandTest {

  private static final String OLD = Golden.path("diff/old");
  private static final String NEW = Golden.path("diff/new");

  @Test
  void tellsWhoGetsADifferentAnswerAndWhatSaysSomethingElse() {
    Golden.same("diff/diff.txt", Ran.yibao("diff", OLD, NEW).out());
  }

  @Test
  void tellsTheSameAsJson() {
    String json = Ran.yibao("diff", OLD, NEW, "--format", "json").out();
    Golden.same("diff/diff.json", json);
  }

  @Test
  void listsNoMoreSetsThanWanted() {
    String told = Ran.yibao("diff", OLD, NEW, "--limit", "1").out();
    assertTrue(told.contains("还有 2 组"), told);
  }

  @Test
  void aLoneFlowIsLaidOverTheBundledOnes(@TempDir Path folder) throws IOException {
    Path shipped = Path.of("flows/refund.yaml");
    Files.copy(shipped, folder.resolve("refund.yaml"));
    Ran ran = Ran.yibao("diff", "flows", folder.toString());
    assertEquals("两份流程文件没有不同\n", ran.out(), ran.err());
    assertEquals(ExitStatus.OK, ran.status());
  }

  @Test
  void tellsWhatTheSameFolderAnswersOnTwoDays() {
    Ran ran =
        Ran.of(
            "diff flows flows --as-of 2026-12-31 --as-of-new 2027-01-01 --format json".split(" "));
    List<String> verdicts = new ArrayList<>();
    for (JsonNode edit : ran.json().get("edits")) {
      if (edit.get("id").asString().equals("why/forced-resident")) {
        edit.get("changes").get(0).forEach(part -> verdicts.add(part.toString()));
      }
    }
    assertEquals("[\"verdict\", [\"看情况\"], [\"不能\"]]", verdicts.toString());
  }

  @Test
  void theSameFolderOnTheSameDayIsNoDifferent() {
    Ran ran = Ran.of("diff flows flows --as-of 2027-01-01".split(" "));
    assertEquals("两份流程文件没有不同\n", ran.out(), ran.err());
  }

  @Test
  void tellsAChangeOfALaterDayWhereNoDayIsSaid(@TempDir Path folder) throws IOException {
    String flow = Files.readString(Path.of("flows/why.yaml"));
    Files.writeString(
        folder.resolve("why.yaml"), flow.replace("- from: 2027-01-01", "- from: 2027-07-01"));
    String told = Ran.of("diff", "flows", folder.toString()).out();
    assertTrue(told.contains("- 2027-01-01 起：不能"), told);
    assertTrue(told.contains("+ 2027-07-01 起：不能"), told);
    Ran today = Ran.of("diff", "flows", folder.toString(), "--as-of", "2026-12-31");
    assertEquals("两份流程文件没有不同\n", today.out(), today.err());
  }

  @Test
  void aSecondDayNeedsAFirst() {
    Ran ran = Ran.of("diff flows flows --as-of-new 2027-01-01".split(" "));
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().contains("--as-of-new 要和 --as-of 一起写"), ran.err());
  }

  @Test
  void refusesWhatIsNoFolder() {
    Ran ran = Ran.yibao("diff", OLD, "none-such");
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().contains("none-such"), ran.err());
  }

  @Test
  void aWrongFileIsToldWithItsPlace(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("refund.yaml"), "titel: x\n");
    Ran ran = Ran.yibao("diff", OLD, folder.toString());
    assertEquals(ExitStatus.FLOWS, ran.status());
    assertTrue(ran.err().contains("refund.yaml:1:1"), ran.err());
  }
}
