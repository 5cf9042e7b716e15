package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphCommandTest {

  private static final List<String> SAMPLE =
      List.of("graph", "--flows", Golden.path("graph/flows"), "trip", "--as-of", "2026-11-22");

  private static Ran drawn(String... more) {
    List<String> args = new ArrayList<>(SAMPLE);
    args.addAll(List.of(more));
    return Ran.yibao(args.toArray(String[]::new));
  }

  @Test
  void drawsTheTreeInTheTerminal() {
    Golden.same("graph/tree.txt", drawn().out());
  }

  @Test
  void marksThePathOfGivenAnswersInTheTree() {
    Ran ran =
        drawn("-a", "scheme=employee", "--highlight", "left=2026-11-20", "-a", "extras=agent");
    Golden.same("graph/tree-marked.txt", ran.out());
  }

  @Test
  void colourIsLaidOverTheSameTree() {
    String coloured = drawn("--color", "always").out();
    assertEquals(drawn().out(), coloured.replaceAll("\033\\[[0-9;]*m", ""));
    assertTrue(coloured.contains("\033["));
  }

  @Test
  void writesMermaid() {
    Golden.same("graph/tree.mermaid", drawn("--format", "mermaid").out());
  }

  @Test
  void marksThePathOfGivenAnswersInMermaid() {
    Ran ran = drawn("--format", "mermaid", "-a", "scheme=resident", "-a", "amount=5000");
    Golden.same("graph/tree-marked.mermaid", ran.out());
  }

  @Test
  void writesDot() {
    Golden.same("graph/tree.dot", drawn("--format", "dot", "-a", "scheme=resident").out());
  }

  @Test
  void refusesAPlaceThatNobodyKnows() {
    Ran ran = drawn("--region", "nowhere");
    assertEquals(ExitStatus.INVALID, ran.status());
    assertTrue(ran.err().contains("nowhere"), ran.err());
  }

  @Test
  void refusesAnAnswerThatTheFlowDoesNotHave() {
    Ran ran = drawn("-a", "scheme=none-such");
    assertEquals(ExitStatus.INVALID, ran.status());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("没有这个选项"), ran.err());
  }

  @Test
  void refusesAnAnswerThatIsNeverAskedFor() {
    Ran ran = drawn("-a", "scheme=employee", "-a", "amount=3");
    assertEquals(ExitStatus.INVALID, ran.status());
    assertTrue(ran.err().contains("amount=3"), ran.err());
  }

  @Test
  void offersTheNearestFlow() {
    Ran ran = Ran.yibao("graph", "refnd");
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().contains("refund"), ran.err());
  }

  @Test
  void drawsEveryShippedFlowInEveryForm() {
    for (String line : Ran.yibao("list").out().split("\n")) {
      if (line.startsWith(" ")) {
        continue;
      }
      String flow = line.substring(0, line.indexOf(' '));
      for (String format : List.of("text", "mermaid", "dot")) {
        Ran ran = Ran.yibao("graph", flow, "--format", format);
        assertEquals(ExitStatus.OK, ran.status(), flow + ran.err());
        assertFalse(ran.out().contains("没有这一处"), flow);
      }
    }
  }
}
