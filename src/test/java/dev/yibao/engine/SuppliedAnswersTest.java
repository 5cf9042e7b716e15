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

/** Answers that were all given beforehand, by name or one a line. */
class SuppliedAnswersTest {

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
   * Answers by name, written {@code QUESTION=VALUE}; those of lower precedence begin with
   * {@code @}.
   */
  private static List<SuppliedAnswer> given(String... answers) {
    List<SuppliedAnswer> given = new ArrayList<>();
    for (String answer : answers) {
      int precedence = answer.startsWith("@") ? 1 : 0;
      String[] sides = answer.substring(precedence).split("=");
      given.add(new SuppliedAnswer(precedence, sides[0], List.of(sides[1])));
    }
    return given;
  }

  private static Lines lines(String... lines) {
    Iterator<String> rest = List.of(lines).iterator();
    int[] number = {0};
    return () -> rest.hasNext() ? Lines.Line.of(++number[0], rest.next()) : null;
  }

  private static Replay run(Lines lines, String... given) {
    return Replay.of(INTERVIEW, FLOW, given(given)).answer(lines);
  }

  private static String outcome(Replay run) {
    assertNull(run.refusal());
    return ((Step.Done) run.step()).outcome().id();
  }

  @Test
  void answersByNameAndByLineReachTheSameOutcome() {
    assertEquals("yes", outcome(run(lines(), "who=self", "money=little")));
    assertEquals("yes", outcome(run(lines("self", "little"))));
    assertEquals("yes", outcome(run(lines("little"), "who=self")));
    assertEquals("yes", outcome(run(lines("1"), "money=1")));
  }

  @Test
  void passesOverBlankLinesAndComments() {
    assertEquals("yes", outcome(run(lines("", "# 谁", "self", "  ", "little", "", "# 完"))));
  }

  @Test
  void theHigherPrecedenceWinsOverTheLower() {
    assertEquals("yes", outcome(run(lines(), "@money=much", "who=self", "money=little")));
  }

  @Test
  void stopsAtTheQuestionThatHasNoAnswer() {
    Replay run = run(lines("self"));
    assertNull(run.refusal());
    assertEquals("money", ((Step.Ask) run.step()).question().id());
  }

  @Test
  void refusesAQuestionThatDoesNotExist() {
    assertEquals(Refusal.Code.NO_SUCH_QUESTION, run(lines(), "whom=self").refusal().code());
    assertEquals(Refusal.Code.NO_SUCH_QUESTION, run(lines(), "size=s").refusal().code());
    assertEquals(Refusal.Code.NO_SUCH_QUESTION, run(lines(), "other.colour=s").refusal().code());
  }

  @Test
  void namesQuestionsOfOtherFlowsByFlowAndId() {
    assertEquals("end", outcome(run(lines(), "who=heir", "other.size=s")));
  }

  @Test
  void refusesAValueAtOnceEvenIfItsQuestionIsNotOpen() {
    assertEquals(Refusal.Code.NO_SUCH_OPTION, run(lines(), "money=enough").refusal().code());
  }

  @Test
  void refusesTheSameQuestionTwiceWithOnePrecedence() {
    assertEquals(
        Refusal.Code.ANSWERED_TWICE, run(lines(), "who=self", "who=self").refusal().code());
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
    Replay run = run(lines(), "who=nobody", "money=little");
    assertEquals(Refusal.Code.NEVER_ASKED, run.unused().get(0).code());
    assertEquals("money", run.unused().get(0).question());
  }

  @Test
  void keepsAnswersThatMayStillBeAskedFor() {
    assertTrue(run(lines(), "money=little").unused().isEmpty());
    Replay run = run(lines(), "who=heir", "money=little");
    assertEquals(Refusal.Code.NEVER_ASKED, run.unused().get(0).code());
  }

  @Test
  void tellsOfLinesLeftOver() {
    Replay run = run(lines("nobody", "little"));
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
    assertEquals(
        Refusal.Code.BAD_ENCODING,
        run(() -> Lines.Line.unreadable(Refusal.badEncoding(1))).refusal().code());
  }

  @Test
  void asksAgainWhereAnotherFlowDoesNotOfferWhatWasGiven() {
    Flow first =
        FlowBuilder.flow("a").choice("q", "x->b/").shared("s", "scheme", "old->b/").build();
    Flow second =
        FlowBuilder.flow("b").shared("s", "scheme", "new->end").outcome("end", Verdict.YES).build();
    Interview interview =
        new Interview(FlowBuilder.library(first, second), LocalDate.of(2026, 11, 22));
    Replay replay = Replay.of(interview, first, given("q=x", "scheme=old"));
    assertEquals("b", ((Step.Ask) replay.step()).question().flow());
    assertEquals(Refusal.Code.NO_SUCH_OPTION, replay.unused().get(0).code());
    assertEquals("end", outcome(replay.answer(List.of("new"))));
  }
}
