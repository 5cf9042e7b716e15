package dev.yibao.engine;

import java.util.List;

/**
 * A node of a flow together with the answers to shared questions that still decide something ahead.
 * Equal states of a graph are one object and compare by identity.
 */
public final class State {

  private final int index;
  private final FlowNode node;
  private final List<Edge> edges;

  State(int index, FlowNode node, List<Edge> edges) {
    this.index = index;
    this.node = node;
    this.edges = List.copyOf(edges);
  }

  /**
   * An edge to a state that may come next.
   *
   * @param branch the branch of the question, with an answer that takes it
   * @param asked false where the question is passed with an answer known already
   * @param to the state it leads to, of a lower index
   */
  public record Edge(Branch branch, boolean asked, State to) {}

  /** The index among the states of its graph, counted from 0; higher than of all it leads to. */
  public int index() {
    return index;
  }

  /** The question or the outcome. */
  public FlowNode node() {
    return node;
  }

  /** The edges in the order shown; none from an outcome. */
  public List<Edge> edges() {
    return edges;
  }
}
