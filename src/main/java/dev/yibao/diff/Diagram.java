package dev.yibao.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who gets what: a decision diagram in which equal parts are one, and a question whose answers all
 * lead to the same is not there. Nodes are numbers, each greater than those it leads to.
 */
final class Diagram {

  /**
   * A node.
   *
   * @param subject what decides; negative at an end
   * @param ways where each answer leads
   * @param label what is different at an end; null when nothing is
   */
  record Node(int subject, List<Integer> ways, Label label) {

    Node {
      ways = List.copyOf(ways);
    }
  }

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private int first;

  int leaf(Label label) {
    return number(new Node(-1, List.of(), label));
  }

  int branch(int subject, List<Integer> ways) {
    boolean same = ways.stream().allMatch(ways.get(0)::equals);
    return same ? ways.get(0) : number(new Node(subject, ways, null));
  }

  private int number(Node node) {
    return numbers.computeIfAbsent(
        node,
        key -> {
          nodes.add(node);
          return nodes.size() - 1;
        });
  }

  void begin(int node) {
    first = node;
  }

  int first() {
    return first;
  }

  Node node(int number) {
    return nodes.get(number);
  }

  /** Every difference, in the order in which the walk met it. */
  Set<Label> labels() {
    Set<Label> labels = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (node.label() != null) {
        labels.add(node.label());
      }
    }
    return labels;
  }

  /** The same diagram for one difference alone; all others count as none. */
  Diagram only(Label label) {
    Diagram only = new Diagram();
    int[] made = new int[nodes.size()];
    for (int i = 0; i <= first; i++) {
      Node node = nodes.get(i);
      made[i] =
          node.subject() < 0
              ? only.leaf(label.equals(node.label()) ? label : null)
              : only.branch(node.subject(), node.ways().stream().map(way -> made[way]).toList());
    }
    only.begin(made[first]);
    return only;
  }
}
