package dev.yibao.lint;

import dev.yibao.engine.ScenarioRun;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What scenarios reach of one flow, and what not. Counted is what answers can reach at all: an
 * option that a known answer rules out wherever it comes up is nobody's to cover.
 *
 * @param flow the flow
 * @param outcomes how many of its outcomes are reached
 * @param options how many of its options and bands are taken
 * @param paths how many of the ways from its start to an outcome are walked, hand-overs followed
 * @param uncovered what is not reached, as {@link Items} names it: options, then outcomes, in the
 *     order of the file
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
   * The coverage of every flow by all scenarios together.
   *
   * @param runs by flow, for each those of the scenarios that start there
   */
  public static List<Coverage> of(Library library, Map<Flow, List<ScenarioRun>> runs) {
    Set<String> reached = new HashSet<>();
    Map<Flow, Integer> walked = new IdentityHashMap<>();
    runs.forEach((flow, own) -> walked.put(flow, walk(library, flow, own, reached)));
    Set<String> possible = new HashSet<>();
    Map<Flow, BigInteger> paths = new IdentityHashMap<>();
    AllWalks walks = new AllWalks(library, List.copyOf(runs.keySet()));
    Set<Walks.State> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Flow flow : runs.keySet()) {
      Walks.State start = walks.from(flow);
      paths.put(flow, start == null ? BigInteger.ZERO : start.paths());
      collect(start, seen, possible);
    }
    List<Coverage> coverages = new ArrayList<>();
    for (Flow flow : runs.keySet()) {
      Tally tally = new Tally(BigInteger.valueOf(walked.get(flow)), paths.get(flow));
      coverages.add(of(flow, possible, reached, tally));
    }
    return coverages;
  }

  /** Notes what the scenarios of a flow reach; gives the number of different ways they took. */
  private static int walk(Library library, Flow flow, List<ScenarioRun> runs, Set<String> reached) {
    Set<List<String>> ways = new HashSet<>();
    for (ScenarioRun run : runs) {
      Items.Trace trace =
          Items.trace(library, flow, run.step(), ScenarioRun.asOf(flow, run.scenario()));
      reached.addAll(trace.items());
      if (run.step() instanceof Step.Done) {
        ways.add(trace.path());
      }
    }
    return ways.size();
  }

  /**
   * Notes everything that can be reached from a state; what was seen before is not gone through.
   */
  private static void collect(Walks.State start, Set<Walks.State> seen, Set<String> possible) {
    Deque<Walks.State> open = new ArrayDeque<>();
    if (start != null && seen.add(start)) {
      open.push(start);
    }
    while (!open.isEmpty()) {
      Walks.State state = open.pop();
      Question question = state.node().question();
      if (question == null) {
        possible.add(state.node().key());
      } else if (question.type() == QuestionType.MULTIPLE) {
        possible.addAll(Items.of(question));
      }
      for (Walks.Edge edge : state.edges()) {
        possible.addAll(Items.of(question, edge.branch()));
        if (seen.add(edge.to())) {
          open.push(edge.to());
        }
      }
    }
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
