package dev.yibao.lint;

import dev.yibao.engine.Fold;
import dev.yibao.engine.Interview;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells how much of one flow scenarios reach. Counted is what answers can reach at all: an option
 * that a known answer rules out wherever it comes up is nobody's to cover.
 *
 * @param flow the flow
 * @param outcomes how many of its outcomes are reached
 * @param options how many of its options and bands are taken
 * @param paths how many of the paths from its start to an outcome are walked, hand-overs followed
 * @param uncovered the items that are not reached, as {@link Items} names them: options, then
 *     outcomes, in the order of the file
 */
public record Coverage(
    Flow flow, Tally outcomes, Tally options, Tally paths, List<String> uncovered) {

  public Coverage {
    uncovered = List.copyOf(uncovered);
  }

  /** So many of so many. */
  public record Tally(BigInteger reached, BigInteger all) {
    static Tally of(Collection<String> all, Set<String> reached) {
      long count = all.stream().filter(reached::contains).count();
      return new Tally(BigInteger.valueOf(count), BigInteger.valueOf(all.size()));
    }
  }

  /**
   * The coverage of every flow by all scenarios together. Dates are judged as of the day on which
   * each flow was reviewed, as scenarios are that name no day.
   *
   * @param runs by flow, for each those of the scenarios that start there
   */
  public static List<Coverage> of(Library library, Map<Flow, List<ScenarioRun>> runs) {
    Map<LocalDate, List<Flow>> byDay = new HashMap<>();
    for (Flow flow : runs.keySet()) {
      byDay.computeIfAbsent(flow.reviewed(), day -> new ArrayList<>()).add(flow);
    }
    Set<String> possible = new HashSet<>();
    Map<Flow, BigInteger> paths = new IdentityHashMap<>();
    byDay.forEach(
        (day, flows) -> {
          Interview interview = new Interview(library, day);
          StateGraph graph = StateGraph.of(interview, flows.stream().map(Flow::start).toList());
          graph.states().forEach(state -> collect(state, possible));
          Fold<BigInteger> count = pathCount(graph);
          for (Flow flow : flows) {
            State start = graph.start(flow.start());
            paths.put(flow, start == null ? BigInteger.ZERO : count.of(start));
          }
        });
    Set<String> reached = new HashSet<>();
    Map<Flow, Integer> walked = new IdentityHashMap<>();
    runs.forEach((flow, own) -> walked.put(flow, walk(library, flow, own, reached)));
    List<Coverage> coverages = new ArrayList<>();
    for (Flow flow : runs.keySet()) {
      Tally tally = new Tally(BigInteger.valueOf(walked.get(flow)), paths.get(flow));
      coverages.add(of(flow, possible, reached, tally));
    }
    return coverages;
  }

  private static Fold<BigInteger> pathCount(StateGraph graph) {
    return new Fold<>(graph) {
      @Override
      protected BigInteger at(State state) {
        BigInteger count = state.node().isOutcome() ? BigInteger.ONE : BigInteger.ZERO;
        for (State.Edge edge : state.edges()) {
          count = count.add(of(edge.to()));
        }
        return count;
      }
    };
  }

  /** Notes what the scenarios of a flow reach; gives the number of different paths they took. */
  private static int walk(Library library, Flow flow, List<ScenarioRun> runs, Set<String> reached) {
    Set<List<String>> paths = new HashSet<>();
    for (ScenarioRun run : runs) {
      Items.Trace trace =
          Items.trace(library, flow, run.step(), ScenarioRun.asOf(flow, run.scenario()));
      reached.addAll(trace.items());
      if (run.step() instanceof Step.Done) {
        paths.add(trace.branches());
      }
    }
    return paths.size();
  }

  /** Notes the items that are reached by standing in a state and by leaving it. */
  private static void collect(State state, Set<String> possible) {
    Question question = state.node().question();
    if (question == null) {
      possible.add(state.node().key());
    } else if (question.type() == QuestionType.MULTIPLE) {
      possible.addAll(Items.of(question));
    }
    state.edges().forEach(edge -> possible.addAll(Items.of(question, edge.branch())));
  }

  private static Coverage of(Flow flow, Set<String> possible, Set<String> reached, Tally paths) {
    List<String> options = new ArrayList<>();
    flow.questions().values().forEach(question -> options.addAll(Items.of(question)));
    List<String> outcomes = new ArrayList<>();
    flow.outcomes().values().forEach(outcome -> outcomes.add(outcome.key()));
    options.retainAll(possible);
    outcomes.retainAll(possible);
    List<String> uncovered = new ArrayList<>(options);
    uncovered.addAll(outcomes);
    uncovered.removeIf(reached::contains);
    return new Coverage(
        flow, Tally.of(outcomes, reached), Tally.of(options, reached), paths, uncovered);
  }
}
