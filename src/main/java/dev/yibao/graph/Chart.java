package dev.yibao.graph;

import dev.yibao.model.Flow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow as it is drawn: its own questions and outcomes that can be reached, and the nodes of other
 * flows that it hands over to.
 *
 * @param flow the flow
 * @param title what is drawn, with the place where its verdicts hold if there is one
 * @param start the key of the first node
 * @param nodes by key, each before those first met through it
 * @param edges by the key of the question, in the order shown; none for other nodes
 */
public record Chart(
    Flow flow, String title, String start, Map<String, Node> nodes, Map<String, List<Edge>> edges) {

  public Chart {
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    edges = Collections.unmodifiableMap(new LinkedHashMap<>(edges));
  }

  /** The edges from a node, one for each answer. */
  public List<Edge> from(String key) {
    return edges.getOrDefault(key, List.of());
  }

  /** The edges from a node, those to the same node made one; a highlighted one stays apart. */
  public List<Edge> merged(String key) {
    Map<String, Edge> merged = new LinkedHashMap<>();
    for (Edge edge : from(key)) {
      merged.merge(edge.to() + " " + edge.taken(), edge, Edge::or);
    }
    return new ArrayList<>(merged.values());
  }

  /** Tells whether a path is highlighted. */
  public boolean highlighted() {
    return nodes.values().stream().anyMatch(Node::taken);
  }
}
