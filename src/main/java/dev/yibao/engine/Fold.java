package dev.yibao.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A value for each state of a graph, computed from the values of the states it leads to: for
 * example the number of paths. Without recursion, since a graph may be ten thousand states deep.
 *
 * @param <V> the values
 */
public abstract class Fold<V> {

  private final StateGraph graph;
  private final List<V> values = new ArrayList<>();

  /** A fold over all states of a graph; nothing is computed yet. */
  protected Fold(StateGraph graph) {
    this.graph = graph;
  }

  /** Computes the value of a state; {@link #of} gives those of the states it leads to. */
  protected abstract V at(State state);

  /** The value of a state. */
  public final V of(State state) {
    while (values.size() <= state.index()) {
      values.add(at(graph.states().get(values.size())));
    }
    return values.get(state.index());
  }
}
