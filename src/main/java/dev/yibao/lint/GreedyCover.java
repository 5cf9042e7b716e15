package dev.yibao.lint;

import dev.yibao.engine.Branch;
import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, again and again, the path to an outcome that reaches most of what is not reached yet.
 *
 * <p>No question comes up twice on a path, so what the edges reach adds up, and the richest path is
 * found in one pass over the states, each after all that it leads to.
 */
final class GreedyCover {

  private final List<State> states;
  private final String end;
  private final Map<String, Integer> items = new HashMap<>();
  private final BitSet missing = new BitSet();
  private final List<Reached> reached = new ArrayList<>();

  /**
   * @param graph the states from one start
   * @param end the outcome that a path is to lead to, {@code FLOW/ID}; empty for any
   * @param uncovered what is not reached yet, as {@link Items} names it
   */
  GreedyCover(StateGraph graph, String end, Collection<String> uncovered) {
    this.states = graph.states();
    this.end = end;
    uncovered.forEach(item -> items.putIfAbsent(item, items.size()));
    missing.set(0, items.size());
    for (State state : states) {
      int[] own = indices(List.of(state.node().key()));
      int[][] edges = new int[state.edges().size()][];
      for (int i = 0; i < edges.length; i++) {
        State.Edge edge = state.edges().get(i);
        Question question = state.node().question();
        boolean any = question.type() == QuestionType.MULTIPLE && edge.asked();
        edges[i] = indices(any ? Items.of(question) : Items.of(question, edge.branch()));
      }
      reached.add(new Reached(own, edges));
    }
  }

  /**
   * What a state adds to a path, as indices of items.
   *
   * @param own the items reached by standing there
   * @param edges for each edge, the items reached by following it
   */
  private record Reached(int[] own, int[][] edges) {}

  /**
   * A question on a path with its answer.
   *
   * @param values the answer; of a multiple choice all options that are not reached yet
   * @param asked false where the question is passed with an answer known already
   */
  record Leg(Question question, List<String> values, boolean asked) {}

  private int[] indices(List<String> names) {
    return names.stream().filter(items::containsKey).mapToInt(items::get).toArray();
  }

  /**
   * The path from the start to an outcome that reaches most of what is missing, which then is no
   * longer missing; empty when no path reaches any.
   */
  List<Leg> next() {
    int[] most = new int[states.size()];
    int[] choice = new int[states.size()];
    for (int i = 0; i < most.length; i++) {
      State state = states.get(i);
      boolean fits = state.node().isOutcome() && (end.isEmpty() || end.equals(state.node().key()));
      most[i] = fits ? count(reached.get(i).own()) : -1;
      for (int j = 0; j < state.edges().size(); j++) {
        int after = most[state.edges().get(j).to().index()];
        int all = after < 0 ? -1 : after + count(reached.get(i).edges()[j]);
        if (all > most[i]) {
          most[i] = all;
          choice[i] = j;
        }
      }
    }
    return most[most.length - 1] <= 0 ? List.of() : follow(choice);
  }

  private int count(int[] indices) {
    int count = 0;
    for (int item : indices) {
      count += missing.get(item) ? 1 : 0;
    }
    return count;
  }

  private List<Leg> follow(int[] choice) {
    List<Leg> path = new ArrayList<>();
    State state = states.get(states.size() - 1);
    while (!state.edges().isEmpty()) {
      State.Edge edge = state.edges().get(choice[state.index()]);
      path.add(leg(state.node().question(), edge));
      clear(reached.get(state.index()).edges()[choice[state.index()]]);
      state = edge.to();
    }
    clear(reached.get(state.index()).own());
    return path;
  }

  private Leg leg(Question question, State.Edge edge) {
    if (question.type() != QuestionType.MULTIPLE || !edge.asked()) {
      return new Leg(question, edge.branch().values(), edge.asked());
    }
    List<String> values = new ArrayList<>();
    for (Option option : question.options()) {
      Branch chosen = new Branch("", "", List.of(option.id()), null);
      if (count(indices(Items.of(question, chosen))) > 0) {
        values.add(option.id());
      }
    }
    return new Leg(question, values, true);
  }

  private void clear(int[] indices) {
    for (int item : indices) {
      missing.clear(item);
    }
  }
}
