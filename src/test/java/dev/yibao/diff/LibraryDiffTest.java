package dev.yibao.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.engine.FlowBuilder;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Verdict;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryDiffTest {

  private static FlowDiff diff(FlowBuilder old, FlowBuilder now) {
    return diffOf(old.build(), now.build());
  }

  private static FlowBuilder ends(FlowBuilder flow) {
    return flow.outcome("x", Verdict.YES).outcome("y", Verdict.NO);
  }

  private static String sets(AnswerSets people) {
    StringBuilder sets = new StringBuilder();
    for (List<AnswerSets.Answered> set : people.sets()) {
      sets.append(sets.isEmpty() ? "" : " | ");
      set.forEach(one -> sets.append(one.question()).append(one.values()));
    }
    return sets.toString();
  }

  @Test
  void theSameFlowIsNoDifference() {
    FlowBuilder flow = ends(FlowBuilder.flow("f").choice("q", "a->x", "b->y"));
    assertTrue(diff(flow, flow).isEmpty());
  }

  @Test
  void aQuestionThatMakesNoDifferenceIsNotNamed() {
    FlowBuilder old = ends(FlowBuilder.flow("f").choice("p", "a->q", "b->q").yesNo("q", "x", "y"));
    FlowBuilder now = ends(FlowBuilder.flow("f").choice("p", "a->q", "b->q").yesNo("q", "y", "y"));
    FlowDiff diff = diff(old, now);
    assertEquals("q[yes]", sets(diff.shifts().get(0).who()));
    assertEquals(1, diff.shifts().size());
  }

  @Test
  void answersThatFareAlikeAreOneSet() {
    FlowBuilder old = ends(FlowBuilder.flow("f").choice("q", "a->x", "b->x", "c->y"));
    FlowBuilder now = ends(FlowBuilder.flow("f").choice("q", "a->y", "b->y", "c->y"));
    assertEquals("q[a, b]", sets(diff(old, now).shifts().get(0).who()));
  }

  @Test
  void anotherOrderOfTheSameQuestionsIsNoDifference() {
    FlowBuilder old = FlowBuilder.flow("f").yesNo("p", "q", "y").yesNo("q", "x", "y");
    FlowBuilder now = FlowBuilder.flow("f").yesNo("q", "p", "y").yesNo("p", "x", "y");
    assertTrue(diff(ends(old), ends(now)).isEmpty());
  }

  @Test
  void anInsertedQuestionIsNamedOnlyForThoseWhoFareDifferently() {
    FlowBuilder old = FlowBuilder.flow("f").yesNo("p", "x", "y");
    FlowBuilder now = FlowBuilder.flow("f").yesNo("new", "y", "p").yesNo("p", "x", "y");
    assertEquals("new[yes]p[yes]", sets(diff(ends(old), ends(now)).shifts().get(0).who()));
  }

  @Test
  void aMovedBoundTouchesOnlyTheStretchBetween() {
    FlowBuilder old = FlowBuilder.flow("f").bands("n", QuestionType.NUMBER, 30, "x", "y");
    FlowBuilder now = FlowBuilder.flow("f").bands("n", QuestionType.NUMBER, 60, "x", "y");
    assertEquals("n[30..60]", sets(diff(ends(old), ends(now)).shifts().get(0).who()));
  }

  @Test
  void anOptionThatIsGoneLeavesItsPeopleWithoutAnAnswer() {
    FlowBuilder old = ends(FlowBuilder.flow("f").choice("q", "a->x", "b->y"));
    FlowBuilder now = ends(FlowBuilder.flow("f").choice("q", "a->x", "c->y"));
    List<FlowDiff.Shift> shifts = diff(old, now).shifts();
    assertEquals(2, shifts.size());
    assertTrue(shifts.stream().anyMatch(shift -> shift.now() == null));
    assertTrue(shifts.stream().anyMatch(shift -> shift.old() == null));
  }

  private static FlowDiff diffOf(Flow old, Flow now) {
    Side before = new Side(FlowBuilder.library(old), null);
    Side after = new Side(FlowBuilder.library(now), null);
    return FlowDiff.of(before, after, Renames.NONE, "f", 20);
  }

  @Test
  void aChangedVerdictIsToldWithThoseWhoReadIt() {
    FlowBuilder old = FlowBuilder.flow("f").yesNo("q", "x", "y");
    FlowBuilder now = FlowBuilder.flow("f").yesNo("q", "x", "y");
    Library before = FlowBuilder.library(ends(old).build());
    Library after =
        FlowBuilder.library(now.outcome("x", Verdict.DEPENDS).outcome("y", Verdict.NO).build());
    LibraryDiff diff = LibraryDiff.of(new Side(before, null), new Side(after, null), 20);
    assertEquals("q[yes]", sets(diff.readers("f/x")));
    assertEquals(Field.VERDICT, diff.edits().get(0).changes().get(0).field());
    assertEquals(List.of("能"), diff.edits().get(0).changes().get(0).removed());
  }

  @Test
  void refusesAFlowThatGoesRoundInACircle() {
    FlowBuilder flow = ends(FlowBuilder.flow("f").yesNo("p", "q", "y").yesNo("q", "p", "x"));
    assertThrows(Diagnosed.class, () -> diff(flow, flow));
  }

  /** Every other question is passed over by half the people: more paths than can be counted. */
  private static Flow long10000(String last) {
    FlowBuilder flow = FlowBuilder.flow("f");
    for (int i = 0; i < 10_000; i++) {
      String next = i < 9_999 ? "q" + (i + 1) : last;
      String afterNext = i < 9_998 ? "q" + (i + 2) : "y";
      flow.yesNo("q" + i, next, afterNext);
    }
    return ends(flow).build();
  }

  @Test
  void tenThousandQuestionsTakeSeconds() {
    FlowDiff diff =
        assertTimeout(Duration.ofSeconds(30), () -> diffOf(long10000("x"), long10000("y")));
    BigInteger total = diff.shifts().get(0).who().total();
    assertTrue(total.bitLength() > 1000, "more sets than could ever be listed");
    assertEquals(20, diff.shifts().get(0).who().sets().size());
  }
}
