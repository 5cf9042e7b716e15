package dev.yibao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.model.Flow;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

  private static final Flow OTHER =
      FlowBuilder.flow("other")
          .choice("size", "s->end", "l->end")
          .outcome("end", Verdict.NO)
          .build();

  private static final Flow FLOW =
      FlowBuilder.flow("f")
          .choice("who", "self->money", "heir->other/", "nobody->no")
          .choice("money", "little->yes", "much->no")
          .outcome("yes", Verdict.YES)
          .outcome("no", Verdict.NO)
          .build();

  private static final Interview INTERVIEW =
      new Interview(FlowBuilder.library(FLOW, OTHER), LocalDate.of(2026, 11, 22));

  /**
   * Answers by name, written {@code QUESTION=VALUE}; those of the second way begin with {@code @}.
   */
  private static List<SuppliedAnswer> given(String... answers) {
    List<SuppliedAnswer> given = new ArrayList<>();
    for (String answer : answers) {
      int way = answer.startsWith("@") ? 1 : 0;
      String[] sides = answer.substring(way).split("=");
      given.add(new SuppliedAnswer(way, sides[0], List.of(sides[1])));
    }
    return given;
  }

  private static Lines lines(String... lines) {
    Iterator<String> rest = List.of(lines).iterator();
    int[] number = {0};
    return () -> rest.hasNext() ? new Lines.Line(++number[0], rest.next()) : null;
  }

  private static Script.Run run(Lines lines, String... given) {
    return Script.run(INTERVIEW, FLOW, given(given), lines);
  }

  private static String outcome(Script.Run run) {
    assertNull(run.refusal());
    return ((Step.Done) run.step()).outcome().id();
  }

  @Test
  void answersByNameAndByLineReachTheSameOutcome() {
    assertEquals("yes", outcome(run(Lines.NONE, "who=self", "money=little")));
    assertEquals("yes", outcome(run(lines("self", "little"))));
    assertEquals("yes", outcome(run(lines("little"), "who=self")));
    assertEquals("yes", outcome(run(lines("1"), "money=1")));
  }

  @Test
  void passesOverBlankLinesAndComments() {
    assertEquals("yes", outcome(run(lines("", "# 谁", "self", "  ", "little", "", "# 完"))));
  }

  @Test
  void theFirstWayWinsOverTheSecond() {
    assertEquals("yes", outcome(run(Lines.NONE, "@money=much", "who=self", "money=little")));
  }

  @Test
  void stopsAtTheQuestionThatHasNoAnswer() {
    Script.Run run = run(lines("self"));
    assertNull(run.refusal());
    assertEquals("money", ((Step.Ask) run.step()).question().id());
  }

  @Test
  void refusesAQuestionThatDoesNotExist() {
    assertEquals(Refusal.Code.NO_SUCH_QUESTION, run(Lines.NONE, "whom=self").refusal().code());
    assertEquals(Refusal.Code.NO_SUCH_QUESTION, run(Lines.NONE, "size=s").refusal().code());
    assertEquals(Refusal.Code.NO_SUCH_QUESTION, run(Lines.NONE, "other.colour=s").refusal().code());
  }

  @Test
  void namesQuestionsOfOtherFlowsByFlowAndId() {
    assertEquals("end", outcome(run(Lines.NONE, "who=heir", "other.size=s")));
  }

  @Test
  void refusesAValueAtOnceEvenIfItsQuestionIsNotOpen() {
    assertEquals(Refusal.Code.NO_SUCH_OPTION, run(Lines.NONE, "money=enough").refusal().code());
  }

  @Test
  void refusesTheSameQuestionTwiceInOneWay() {
    assertEquals(
        Refusal.Code.ANSWERED_TWICE, run(Lines.NONE, "who=self", "who=self").refusal().code());
  }

  @Test
  void tellsTheLineOfAnAnswerThatDoesNotFit() {
    Refusal refusal = run(lines("# 谁", "self", "enough")).refusal();
    assertEquals(Refusal.Code.NO_SUCH_OPTION, refusal.code());
    assertEquals(3, refusal.line());
    assertEquals("money", refusal.question());
  }

  @Test
  void tellsOfAnswersThatWereNeverAskedFor() {
    Script.Run run = run(Lines.NONE, "who=nobody", "money=little");
    assertEquals(Refusal.Code.NEVER_ASKED, run.unused().get(0).code());
    assertEquals("money", run.unused().get(0).question());
  }

  @Test
  void keepsAnswersThatMayStillBeAskedFor() {
    assertTrue(run(Lines.NONE, "money=little").unused().isEmpty());
    Script.Run run = run(Lines.NONE, "who=heir", "money=little");
    assertEquals(Refusal.Code.NEVER_ASKED, run.unused().get(0).code());
  }

  @Test
  void tellsOfLinesLeftOver() {
    Script.Run run = run(lines("nobody", "little"));
    assertEquals(Refusal.Code.LEFT_OVER, run.unused().get(0).code());
    assertEquals(2, run.unused().get(0).line());
  }

  @Test
  void doesNotOpenLinesThatItDoesNotNeed() {
    boolean[] opened = {false};
    Lines lines =
        () -> {
          opened[0] = true;
          return null;
        };
    assertEquals("no", outcome(run(lines, "who=nobody")));
    assertTrue(!opened[0]);
  }

  @Test
  void refusesALineThatIsNotText() {
    assertEquals(Refusal.Code.BAD_ENCODING, run(() -> new Lines.Line(1, null)).refusal().code());
  }
}
