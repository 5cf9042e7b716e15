package dev.yibao.engine;

import static dev.yibao.engine.FlowBuilder.flow;
import static dev.yibao.engine.FlowBuilder.library;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Overlay;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateGraphTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static StateGraph graph(Library library, Flow flow) {
    return StateGraph.of(new Interview(library, DAY), List.of(flow.start()));
  }

  private static State next(State state, String branch) {
    return state.edges().stream()
        .filter(edge -> edge.branch().name().equals(branch))
        .findFirst()
        .orElseThrow()
        .to();
  }

  @Test
  void aQuestionThatSeveralAnswersLeadToIsOneState() {
    Flow flow =
        flow("f")
            .choice("a", "x->b", "y->b")
            .choice("b", "x->yes", "y->no")
            .outcome("yes", Verdict.YES)
            .outcome("no", Verdict.NO)
            .build();
    StateGraph graph = graph(library(flow), flow);
    State start = graph.start(flow.start());
    assertSame(next(start, "x"), next(start, "y"));
    assertEquals(4, graph.states().size());
  }

  @Test
  void eachStateComesAfterThoseItLeadsTo() {
    Flow flow = withSharedScheme();
    for (State state : graph(library(flow), flow).states()) {
      for (State.Edge edge : state.edges()) {
        assertTrue(edge.to().index() < state.index(), state.node().key());
      }
    }
  }

  private static Flow withSharedScheme() {
    return flow("f")
        .shared("first", "scheme", "resident->who", "employee->who")
        .choice("who", "self->again", "heir->no")
        .shared("again", "scheme", "resident->yes", "employee->no")
        .outcome("yes", Verdict.YES)
        .outcome("no", Verdict.NO)
        .build();
  }

  @Test
  void anAnswerThatDecidesLaterMakesTwoStatesOfOneQuestion() {
    Flow flow = withSharedScheme();
    State start = graph(library(flow), flow).start(flow.start());
    State resident = next(next(start, "resident"), "self");
    State employee = next(next(start, "employee"), "self");
    assertEquals(List.of("f/yes"), targets(resident));
    assertEquals(List.of("f/no"), targets(employee));
    assertFalse(resident.edges().get(0).asked());
  }

  @Test
  void anAnswerThatNobodyAsksForAgainIsForgotten() {
    Flow flow =
        flow("f")
            .shared("a", "scheme", "resident->b", "employee->b")
            .choice("b", "x->yes")
            .outcome("yes", Verdict.YES)
            .build();
    assertEquals(3, graph(library(flow), flow).states().size());
  }

  private static List<String> targets(State state) {
    return state.edges().stream().map(edge -> edge.to().node().key()).toList();
  }

  @Test
  void aRegionIsAStateOfItsOwnWhereALaterQuestionTellsItApart() {
    Flow flow =
        flow("f")
            .region("first", "second", "north->no")
            .region("second", "yes", "south->no", "west->no", "north->no")
            .outcome("yes", Verdict.YES)
            .outcome("no", Verdict.NO)
            .build();
    Library library =
        library(List.of(flow), List.of(region("north"), region("south"), region("west")));
    State start = graph(library, flow).start(flow.start());
    List<List<String>> answers = start.edges().stream().map(one -> one.branch().values()).toList();
    // West leads wherever south does, so that one of them is enough.
    assertEquals(
        List.of(List.of("north"), List.of("other"), List.of("south"), List.of("unsure")), answers);
  }

  private static Region region(String id, Overlay... overlays) {
    Map<String, Overlay> all = new LinkedHashMap<>();
    for (Overlay overlay : overlays) {
      all.put(overlay.outcome(), overlay);
    }
    return new Region(id, id, List.of(), "", all, Location.NONE);
  }

  @Test
  void tellsTargetsThatLeadNowhereAndTheWholeChainOfACycle() {
    Flow flow =
        flow("f").choice("a", "x->b", "y->lost").choice("b", "x->c").choice("c", "x->b").build();
    StateGraph nodes = StateGraph.ofNodes(new Interview(library(flow), DAY), flow);
    assertEquals(List.of("f/lost"), nodes.dangling().stream().map(Object::toString).toList());
    assertEquals("[[f/b, f/c]]", nodes.cycles().toString());
    assertEquals(3, nodes.states().size());
  }

  @Test
  void aFlowWhoseStartIsMissingHasNoStart() {
    Flow flow = flow("f").choice("a", "x->a").build();
    StateGraph graph =
        StateGraph.ofNodes(
            new Interview(library(flow), DAY), List.of(new Target("g", "", Location.NONE)));
    assertNull(graph.start(new Target("g", "", Location.NONE)));
    assertEquals(List.of(), graph.states());
  }

  @Test
  void namesTheQuestionsThatMayComeUpAfterAnOpenOne() {
    Flow flow = withSharedScheme();
    Interview interview = new Interview(library(flow), DAY);
    Step first = interview.start(flow);
    Step who = interview.answer((Step.Ask) first, List.of("resident"));
    assertEquals(Set.of(new QuestionName("f", "who")), QuestionsLeft.names(interview, first));
    assertEquals(Set.of(QuestionName.shared("scheme")), QuestionsLeft.names(interview, who));
  }

  @Test
  void countsASharedQuestionOnceAndAnAnsweredOneNotAtAll() {
    Flow flow = withSharedScheme();
    Interview interview = new Interview(library(flow), DAY);
    Step.Ask first = (Step.Ask) interview.start(flow);
    assertEquals(2, QuestionsLeft.most(interview, first));
    Step.Ask who = (Step.Ask) interview.answer(first, List.of("resident"));
    assertEquals(1, QuestionsLeft.most(interview, who));
  }

  @Test
  void theMostQuestionsLeftFollowTheAnswersGiven() {
    Flow flow =
        flow("f")
            .shared("a", "scheme", "resident->b", "employee->b")
            .shared("b", "scheme", "resident->yes", "employee->c")
            .choice("c", "x->yes")
            .outcome("yes", Verdict.YES)
            .build();
    Interview interview = new Interview(library(flow), DAY);
    Step.Ask first = (Step.Ask) interview.start(flow);
    assertEquals(2, QuestionsLeft.most(interview, first));
    Step employee = interview.answer(first, List.of("employee"));
    assertEquals(1, QuestionsLeft.most(interview, (Step.Ask) employee));
  }

  @Test
  void tellsTheVerdictsThatAreStillPossible() {
    Flow flow = withSharedScheme();
    Interview interview = new Interview(library(flow), DAY);
    StateGraph graph = graph(interview.library(), flow);
    Verdicts verdicts = new Verdicts(interview, graph);
    State start = graph.start(flow.start());
    assertEquals(EnumSet.of(Verdict.YES, Verdict.NO), verdicts.from(start, ""));
    assertEquals(EnumSet.of(Verdict.NO), verdicts.along(start, start.edges().get(1), ""));
    assertEquals(EnumSet.of(Verdict.NO), verdicts.from(next(next(start, "resident"), "heir"), ""));
  }

  @Test
  void aVerdictThatARegionChangesIsPossibleForThoseInsuredThere() {
    Flow flow = flow("f").region("place", "no", "north->no").outcome("no", Verdict.NO).build();
    Body nothing =
        new Body(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");
    Overlay yes =
        new Overlay(
            "f/no", null, Verdict.YES, "", List.of(), List.of(), nothing, List.of(), Location.NONE);
    Library library = library(List.of(flow), List.of(region("north"), region("south", yes)));
    StateGraph graph = graph(library, flow);
    Verdicts verdicts = new Verdicts(new Interview(library, DAY), graph);
    State start = graph.start(flow.start());
    assertEquals(EnumSet.of(Verdict.NO), verdicts.along(start, start.edges().get(0), ""));
    assertEquals(
        EnumSet.of(Verdict.YES, Verdict.NO), verdicts.along(start, start.edges().get(1), ""));
    assertEquals(EnumSet.of(Verdict.YES), verdicts.from(next(start, "other"), "south"));
  }

  @Test
  void tenThousandQuestionsInARowAreCounted() {
    FlowBuilder builder = flow("f");
    for (int i = 0; i < 10_000; i++) {
      builder.choice("q" + i, "on->" + (i < 9_999 ? "q" + (i + 1) : "yes"));
    }
    Flow flow = builder.outcome("yes", Verdict.YES).build();
    Interview interview = new Interview(library(flow), DAY);
    assertEquals(10_000, QuestionsLeft.most(interview, (Step.Ask) interview.start(flow)));
    assertEquals(10_001, graph(interview.library(), flow).states().size());
  }
}
