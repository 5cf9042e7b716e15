package dev.yibao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static Step.Done walk(Interview interview, Flow flow, String... answers) {
    Step step = interview.start(flow);
    for (String answer : answers) {
      step = interview.answer((Step.Ask) step, List.of(answer));
    }
    return (Step.Done) step;
  }

  @Test
  void walksFromTheFirstQuestionToAnOutcome() {
    Flow flow =
        FlowBuilder.flow("f")
            .choice("who", "self->money", "heir->no")
            .choice("money", "little->yes", "much->no")
            .outcome("yes", Verdict.YES)
            .outcome("no", Verdict.NO)
            .build();
    Interview interview = new Interview(FlowBuilder.library(flow), DAY);
    assertEquals("yes", walk(interview, flow, "self", "little").outcome().id());
    assertEquals("no", walk(interview, flow, "heir").outcome().id());
  }

  @Test
  void handsOverToAnotherFlow() {
    Flow first = FlowBuilder.flow("a").choice("q", "x->b/", "y->b/end").build();
    Flow second = FlowBuilder.flow("b").choice("r", "z->end").outcome("end", Verdict.YES).build();
    Interview interview = new Interview(FlowBuilder.library(first, second), DAY);
    assertEquals("b/end", walk(interview, first, "x", "z").outcome().key());
    assertEquals("b/end", walk(interview, first, "y").outcome().key());
  }

  @Test
  void asksASharedQuestionOnce() {
    Flow first = FlowBuilder.flow("a").shared("s", "scheme", "x->b/", "y->b/").build();
    Flow second =
        FlowBuilder.flow("b")
            .shared("again", "scheme", "x->one", "y->two")
            .outcome("one", Verdict.YES)
            .outcome("two", Verdict.NO)
            .build();
    Interview interview = new Interview(FlowBuilder.library(first, second), DAY);
    Step.Done done = walk(interview, first, "y");
    assertEquals("two", done.outcome().id());
    assertEquals(1, done.path().answers().size());
  }

  @Test
  void aMultipleChoiceNeverBranches() {
    Flow flow =
        FlowBuilder.flow("f").multiple("m", "end", "a", "b").outcome("end", Verdict.YES).build();
    Interview interview = new Interview(FlowBuilder.library(flow), DAY);
    Step.Ask ask = (Step.Ask) interview.start(flow);
    for (List<String> values : List.of(List.<String>of(), List.of("a"), List.of("a", "b"))) {
      assertTrue(interview.answer(ask, values) instanceof Step.Done);
    }
  }

  @Test
  void aNumberFallsIntoTheBandThatContainsIt() {
    Flow flow =
        FlowBuilder.flow("f")
            .bands("n", QuestionType.NUMBER, 1000, "small", "big")
            .outcome("small", Verdict.YES)
            .outcome("big", Verdict.NO)
            .build();
    Interview interview = new Interview(FlowBuilder.library(flow), DAY);
    assertEquals("small", walk(interview, flow, "999.99").outcome().id());
    assertEquals("big", walk(interview, flow, "1000").outcome().id());
  }

  @Test
  void aDateCountsWholeDaysBeforeTheAsOfDay() {
    Flow flow =
        FlowBuilder.flow("f")
            .bands("d", QuestionType.DATE, 30, "soon", "late")
            .outcome("soon", Verdict.YES)
            .outcome("late", Verdict.DEPENDS)
            .build();
    Interview interview = new Interview(FlowBuilder.library(flow), DAY);
    assertEquals("soon", walk(interview, flow, "2026-10-24").outcome().id());
    assertEquals("late", walk(interview, flow, "2026-10-23").outcome().id());
  }

  @Test
  void aPlaceTakesTheBranchOfThePlaceAboveIt() {
    Flow flow =
        FlowBuilder.flow("f")
            .region("place", "elsewhere", "yangzhou->here")
            .outcome("here", Verdict.YES)
            .outcome("elsewhere", Verdict.NO)
            .build();
    Interview interview =
        new Interview(
            FlowBuilder.library(
                List.of(flow), List.of(place("yangzhou", ""), place("jiangdu", "yangzhou"))),
            DAY);
    assertEquals("here", walk(interview, flow, "jiangdu").outcome().id());
    assertEquals("elsewhere", walk(interview, flow, "other").outcome().id());
    assertEquals("elsewhere", walk(interview, flow, "unsure").outcome().id());
  }

  private static Region place(String id, String parent) {
    return new Region(id, id, List.of(), parent, Map.of(), Location.NONE);
  }

  @Test
  void tellsWhereATargetThatLeadsNowhereStands() {
    Flow flow = FlowBuilder.flow("a").choice("q", "x->nowhere/").build();
    Interview interview = new Interview(FlowBuilder.library(flow), DAY);
    Diagnosed diagnosed = assertThrows(Diagnosed.class, () -> walk(interview, flow, "x"));
    assertEquals("没有流程「nowhere」", diagnosed.diagnostics().get(0).message());
  }

  @Test
  void countsTheQuestionsThatMayStillCome() {
    Flow flow =
        FlowBuilder.flow("f")
            .choice("a", "short->end", "long->b")
            .choice("b", "x->c", "y->end")
            .choice("c", "z->end")
            .outcome("end", Verdict.YES)
            .build();
    Interview interview = new Interview(FlowBuilder.library(flow), DAY);
    Step.Ask first = (Step.Ask) interview.start(flow);
    Step.Ask second = (Step.Ask) interview.answer(first, List.of("long"));
    assertEquals(3, QuestionsLeft.most(interview, first));
    assertEquals(2, QuestionsLeft.most(interview, second));
  }

  @Test
  void tellsWhichQuestionDoesNotSayWhereAnAnswerLeads() {
    Flow first = FlowBuilder.flow("a").shared("s", "scheme", "old->b/").build();
    Flow second =
        FlowBuilder.flow("b").shared("t", "scheme", "new->end").outcome("end", Verdict.YES).build();
    Interview interview = new Interview(FlowBuilder.library(first, second), DAY);
    Diagnosed diagnosed = assertThrows(Diagnosed.class, () -> walk(interview, first, "old"));
    assertEquals("问题「t」没有写这样回答以后往哪走", diagnosed.diagnostics().get(0).message());
  }
}
