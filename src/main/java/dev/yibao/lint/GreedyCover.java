package dev.yibao.lint;

import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds, again and again, the path to an outcome that reaches most of what is not reached yet.
 *
 * <p>No question comes up twice on a path, so what the edges reach adds up, and the richest path is
 * found in one pass over the states, each after all that it leads to.
 */
final class GreedyCover {

  private final List<State> states;
  private final String end;
  private final Set<String> missing;
  private final Map<State.Edge, List<String>> items = new IdentityHashMap<>();

  /**
   * @param graph the states from one start
   * @param end the outcome that a path is to lead to, {@code FLOW/ID}; empty for any
   * @param uncovered what is not reached yet, as {@link Items} names it
   */
  GreedyCover(StateGraph graph, String end, Collection<String> uncovered) {
    this.states = graph.states();
    this.end = end;
    this.missing = new HashSet<>(uncovered);
    for (State state : states) {
      Question question = state.node().question();
      for (State.Edge edge : state.edges()) {
        List<String> all =
            isMultiple(question, edge) ? Items.of(question) : Items.of(question, edge.branch());
        items.put(edge, all.stream().filter(missing::contains).toList());
      }
    }
  }

  /** Of a multiple choice that is asked, any options may be chosen together. */
  private static boolean isMultiple(Question question, State.Edge edge) {
    return question.type() == QuestionType.MULTIPLE && edge.asked();
  }

  /**
   * A question on a path with its answer.
   *
   * @param values the answer; of a multiple choice all options that are not reached yet
   * @param asked false where the question is passed with an answer known already
   */
  record Leg(Question question, List<String> values, boolean asked) {}

  /**
   * The path from the start to an outcome that reaches most of what is missing, which then is no
   * longer missing; empty when no path reaches any.
   */
  List<Leg> next() {
    long[] most = new long[states.size()];
    State.Edge[] choice = new State.Edge[states.size()];
    for (int i = 0; i < most.length; i++) {
      State state = states.get(i);
      String key = state.node().key();
      boolean fits = state.node().isOutcome() && (end.isEmpty() || end.equals(key));
      most[i] = fits ? count(List.of(key)) : -1;
      for (State.Edge edge : state.edges()) {
        long after = most[edge.to().index()];
        long all = after < 0 ? -1 : after + count(items.get(edge));
        if (all > most[i]) {
          most[i] = all;
          choice[i] = edge;
        }
      }
    }
    return most[most.length - 1] <= 0 ? List.of() : follow(choice);
  }

  private long count(List<String> names) {
    return names.stream().filter(missing::contains).count();
  }

  private List<Leg> follow(State.Edge[] choice) {
    List<Leg> path = new ArrayList<>();
    State state = states.get(states.size() - 1);
    while (!state.edges().isEmpty()) {
      State.Edge edge = choice[state.index()];
      path.add(leg(state.node().question(), edge));
      missing.removeAll(items.get(edge));
      state = edge.to();
    }
    missing.remove(state.node().key());
    return path;
  }

  private Leg leg(Question question, State.Edge edge) {
    if (!isMultiple(question, edge)) {
      return new Leg(question, edge.branch().values(), edge.asked());
    }
    List<String> open =
        question.options().stream()
            .map(Option::id)
            .filter(id -> missing.contains(Items.name(question, id)))
            .toList();
    return new Leg(question, open, true);
  }
}
