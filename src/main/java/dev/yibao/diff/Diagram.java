package dev.yibao.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A decision diagram of who gets what: equal parts are one, and a question whose answers all lead
 * to the same is not there. Nodes are numbers, each greater than those it leads to.
 */
final class Diagram {

  /**
   * A node.
   *
   * @param variable the index of the variable that decides; negative at an end
   * @param next the node that each value of the variable leads to
   * @param label the difference at an end; null when there is none
   */
  record Node(int variable, List<Integer> next, Label label) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private int first;

  int leaf(Label label) {
    return number(new Node(-1, List.of(), label));
  }

  int branch(int variable, List<Integer> next) {
    boolean same = next.stream().allMatch(next.get(0)::equals);
    return same ? next.get(0) : number(new Node(variable, next, null));
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
    nodes.stream().filter(node -> node.label() != null).forEach(node -> labels.add(node.label()));
    return labels;
  }

  /** The same diagram for one difference alone; all others count as none. */
  Diagram only(Label label) {
    Diagram only = new Diagram();
    int[] made = new int[nodes.size()];
    for (int i = 0; i <= first; i++) {
      Node node = nodes.get(i);
      made[i] =
          node.variable() < 0
              ? only.leaf(label.equals(node.label()) ? label : null)
              : only.branch(node.variable(), node.next().stream().map(to -> made[to]).toList());
    }
    only.begin(made[first]);
    return only;
  }
}
