package dev.yibao.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.FlowBuilder;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Far more than any author writes; bounds are wide, so that a busy machine does not trip them. */
class LargeFlowTest {

  private static final Duration SECONDS = Duration.ofSeconds(30);

  @Test
  void checksAndCoversTenThousandQuestionsWithATrillionPaths() {
    Flow flow = trillion();
    assertTrue(flow.questions().size() >= 10_000, () -> "" + flow.questions().size());
    assertTimeout(SECONDS, () -> covers(flow, BigInteger.TEN.pow(12), 10));
  }

  @Test
  void coversAChainOfTenThousandQuestionsWithoutRunningOutOfStack() {
    FlowBuilder flow = FlowBuilder.flow("f");
    for (int i = 0; i < 10_000; i++) {
      String next = i < 9_999 ? "q" + (i + 1) : "a";
      flow.choice("q" + i, next, i == 9_999 ? "b" : next);
    }
    Flow chain = flow.outcome("a").outcome("b").build();
    assertTimeout(SECONDS, () -> covers(chain, BigInteger.TWO.pow(10_000), 2));
  }

  @Test
  void tellsACircleOfTenThousandQuestions() {
    FlowBuilder flow = FlowBuilder.flow("f");
    for (int i = 0; i < 10_000; i++) {
      flow.choice("q" + i, "q" + (i + 1) % 10_000, "a");
    }
    Library library = FlowBuilder.library(flow.outcome("a").build());
    assertTimeout(
        SECONDS,
        () -> {
          List<Diagnostic> found = Lint.check(library, List.of(), FlowBuilder.DAY);
          assertEquals(List.of("cycle"), found.stream().map(Diagnostic::code).toList());
        });
  }

  @Test
  void tellsTwentyThousandTargetsThatLeadNowhere() {
    FlowBuilder flow = FlowBuilder.flow("f");
    for (int i = 0; i < 20_000; i++) {
      flow.choice("question" + i, i < 19_999 ? "question" + (i + 1) : "a", "nowhere" + i);
    }
    Library library = FlowBuilder.library(flow.outcome("a").build());
    assertTimeout(
        SECONDS,
        () -> assertEquals(20_000, Lint.check(library, List.of(), FlowBuilder.DAY).size()));
  }

  @Test
  void checksAThousandFlowsThatHandOverToEachOther() {
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      FlowBuilder flow = FlowBuilder.flow("f" + i);
      for (int j = 0; j < 20; j++) {
        String next = j < 19 ? "q" + i + "-" + (j + 1) : i < 999 ? "f" + (i + 1) + "/" : "a";
        flow.choice("q" + i + "-" + j, next, "a");
      }
      flows.add(flow.outcome("a").build());
    }
    flows.set(
        999, FlowBuilder.flow("f999").choice("q0", "a", "b").outcome("a").outcome("b").build());
    Library library = FlowBuilder.library(flows.toArray(Flow[]::new));
    assertTimeout(
        SECONDS, () -> assertEquals(List.of(), Lint.check(library, List.of(), FlowBuilder.DAY)));
  }

  private static void covers(Flow flow, BigInteger paths, int suggestions) {
    Library library = FlowBuilder.library(flow);
    assertTrue(
        Lint.check(library, List.of(), FlowBuilder.DAY).stream().noneMatch(Diagnostic::isError));
    Coverage before = Coverage.of(library, Map.of(flow, List.of())).get(0);
    assertEquals(paths, before.paths().all());
    List<ScenarioRun> runs = new ArrayList<>();
    for (Scenario scenario : Suggestions.of(library, flow, before.uncovered(), List.of())) {
      runs.add(ScenarioRun.of(library, flow, scenario));
    }
    assertEquals(suggestions, runs.size());
    assertTrue(runs.stream().allMatch(ScenarioRun::passed));
    Coverage after = Coverage.of(library, Map.of(flow, runs)).get(0);
    assertEquals(List.of(), after.uncovered());
    assertEquals(BigInteger.valueOf(suggestions), after.paths().reached());
  }

  /** Twelve forks of ten ways each, every way a chain of questions, ten outcomes at the end. */
  private static Flow trillion() {
    FlowBuilder flow = FlowBuilder.flow("f");
    int length = 84;
    for (int fork = 0; fork < 12; fork++) {
      String[] ways = new String[10];
      for (int way = 0; way < 10; way++) {
        ways[way] = "q" + fork + "-" + way + "-0";
      }
      flow.choice("q" + fork, ways);
      for (int way = 0; way < 10; way++) {
        for (int i = 0; i < length; i++) {
          String next = "q" + fork + "-" + way + "-" + (i + 1);
          String end = fork < 11 ? "q" + (fork + 1) : "end" + way;
          flow.choice("q" + fork + "-" + way + "-" + i, i < length - 1 ? next : end);
        }
      }
    }
    for (int way = 0; way < 10; way++) {
      flow.outcome("end" + way);
    }
    return flow.build();
  }
}
