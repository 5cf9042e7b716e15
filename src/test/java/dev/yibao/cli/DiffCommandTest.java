package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
