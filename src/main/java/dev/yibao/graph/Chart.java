package dev.yibao.graph;

import dev.yibao.model.Flow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow as it is drawn: its own questions and outcomes that can be reached, and the places in
 * other flows that it hands over to.
 *
 * @param flow the flow
 * @param start the key of the first card
 * @param cards by key, each before those first met through it
 * @param branches by the key of the question, in the order shown; none for other cards
 */
public record Chart(
    Flow flow, String start, Map<String, Node> cards, Map<String, List<Edge>> branches) {

  public Chart {
    cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
    branches = Collections.unmodifiableMap(new LinkedHashMap<>(branches));
  }

  /** The ways on from a card, one for each answer. */
  public List<Edge> from(String key) {
    return branches.getOrDefault(key, List.of());
  }

  /**
   * The ways on from a card, answers that lead to the same place told together; that which was
   * given stays apart.
   */
  public List<Edge> merged(String key) {
    Map<String, Edge> merged = new LinkedHashMap<>();
    for (Edge branch : from(key)) {
      merged.merge(branch.to() + " " + branch.taken(), branch, Chart::either);
    }
    return new ArrayList<>(merged.values());
  }

  private static Edge either(Edge a, Edge b) {
    String label = a.label() + "／" + b.label();
    return new Edge(a.from(), a.value() + "," + b.value(), label, a.to(), a.taken());
  }

  /** Whether some given answers are marked. */
  public boolean marked() {
    return cards.values().stream().anyMatch(Node::taken);
  }
}
