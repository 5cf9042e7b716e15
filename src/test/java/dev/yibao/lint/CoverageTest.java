package dev.yibao.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.FlowBuilder;
import dev.yibao.engine.Interview;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

  @Test
  void countsAPathOnceForEverySharedQuestionAnswered() {
    Flow flow =
        FlowBuilder.flow("f")
            .shared("first", "scheme", "middle", "middle")
            .choice("middle", "again", "again", "b")
            .shared("again", "scheme", "a", "b")
            .outcome("a")
            .outcome("b")
            .build();
    Coverage coverage = coverage(FlowBuilder.library(flow), flow, List.of());
    assertEquals(BigInteger.valueOf(6), coverage.paths().all());
  }

  @Test
  void takesAQuestionPassedWithAKnownAnswerForTaken() {
    Flow flow =
        FlowBuilder.flow("f")
            .shared("first", "scheme", "again", "again")
            .shared("again", "scheme", "a", "b")
            .outcome("a")
            .outcome("b")
            .build();
    Library library = FlowBuilder.library(flow);
    ScenarioRun run = ScenarioRun.of(library, flow, scenario(Map.of("scheme", List.of("o0")), "a"));
    assertEquals(List.of(), run.differences());
    assertEquals(
        List.of("f/first=o1", "f/again=o1", "f/b"),
        coverage(library, flow, List.of(run)).uncovered());
  }

  @Test
  void doesNotAskForWhatAKnownAnswerRulesOut() {
    Flow flow =
        FlowBuilder.flow("f")
            .shared("first", "scheme", "again", "b")
            .shared("again", "scheme", "a", "never")
            .outcome("a")
            .outcome("b")
            .outcome("never")
            .build();
    Coverage coverage = coverage(FlowBuilder.library(flow), flow, List.of());
    assertEquals(
        List.of("f/first=o0", "f/first=o1", "f/again=o0", "f/a", "f/b"), coverage.uncovered());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void agreesWithWalkingEveryPath(long seed) {
    Flow flow = random(new Random(seed));
    Library library = FlowBuilder.library(flow);
    Set<String> reached = new HashSet<>();
    int paths = walkAll(new Interview(library, FlowBuilder.DAY), flow, reached);
    Coverage coverage = coverage(library, flow, List.of());
    assertEquals(BigInteger.valueOf(paths), coverage.paths().all());
    assertEquals(reached, new HashSet<>(coverage.uncovered()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void suggestsScenariosThatPassAndCoverEverything(long seed) {
    Flow flow = random(new Random(seed));
    Library library = FlowBuilder.library(flow);
    List<ScenarioRun> runs = new ArrayList<>();
    for (Scenario scenario :
        Suggestions.of(library, flow, coverage(library, flow, List.of()).uncovered(), List.of())) {
      runs.add(ScenarioRun.of(library, flow, scenario));
    }
    runs.forEach(run -> assertEquals(List.of(), run.differences()));
    assertEquals(List.of(), coverage(library, flow, runs).uncovered());
    assertTrue(runs.size() <= flow.questions().size() * 3);
  }

  /** Some layers of questions, every third a use of one of two shared questions. */
  private static Flow random(Random random) {
    FlowBuilder flow = FlowBuilder.flow("f");
    int count = 9;
    for (int i = 0; i < count; i++) {
      String[] targets = new String[2 + random.nextInt(2)];
      for (int j = 0; j < targets.length; j++) {
        int next = i + 1 + random.nextInt(3);
        targets[j] = next < count ? "q" + next : "end" + random.nextInt(3);
      }
      if (i % 3 == 0) {
        flow.shared("q" + i, "s" + random.nextInt(2), targets[0], targets[1]);
      } else {
        flow.choice("q" + i, targets);
      }
    }
    return flow.outcome("end0").outcome("end1").outcome("end2").build();
  }

  /** Walks every path by the engine itself; notes what is passed. */
  private static int walkAll(Interview interview, Flow flow, Set<String> reached) {
    List<Step> open = new ArrayList<>(List.of(interview.start(flow)));
    Library library = interview.library();
    int paths = 0;
    while (!open.isEmpty()) {
      Step step = open.remove(open.size() - 1);
      if (step instanceof Step.Ask ask) {
        for (Option option : ask.question().options()) {
          open.add(interview.answer(ask, List.of(option.id())));
        }
      } else {
        paths++;
        reached.addAll(Items.trace(library, flow, step, FlowBuilder.DAY).items());
      }
    }
    return paths;
  }

  private static Coverage coverage(Library library, Flow flow, List<ScenarioRun> runs) {
    return Coverage.of(library, Map.of(flow, runs)).get(0);
  }

  private static Scenario scenario(Map<String, List<String>> answers, String outcome) {
    Expected expected = new Expected("f/" + outcome, null, List.of());
    return new Scenario("f", "情形", answers, "", FlowBuilder.DAY, expected, Map.of(), Location.NONE);
  }
}
