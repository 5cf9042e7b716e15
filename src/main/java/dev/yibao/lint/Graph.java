package dev.yibao.lint;

import dev.yibao.engine.Tree;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions and outcomes of a tree by number, for questions of who leads to whom. */
final class Graph {

  private final Tree tree;
  private final List<Tree.Node> nodes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] next;
  private final int[] seen;
  private int walks;

  Graph(Tree tree) {
    this.tree = tree;
    this.nodes = tree.leavesFirst();
    for (Tree.Node node : nodes) {
      numbers.put(node.key(), numbers.size());
    }
    this.next = new int[nodes.size()][];
    for (int i = 0; i < next.length; i++) {
      boolean asks = nodes.get(i).question() != null;
      next[i] = asks ? numbers(nodes.get(i).question().targets()) : new int[0];
    }
    this.seen = new int[nodes.size()];
  }

  private int[] numbers(List<Target> targets) {
    List<Integer> found = new ArrayList<>();
    for (Target target : targets) {
      Tree.Node node = tree.node(target);
      if (node != null) {
        found.add(numbers.get(node.key()));
      }
    }
    return found.stream().mapToInt(number -> number).toArray();
  }

  /** All questions and outcomes. */
  List<Tree.Node> nodes() {
    return nodes;
  }

  /** Starts anew what {@link #reaches} is asked about: everything that any of these leads to. */
  void walk(List<Target> starts) {
    walks++;
    int[] open = new int[nodes.size() + 1];
    int count = 0;
    for (int start : numbers(starts)) {
      count = visit(start, open, count);
    }
    while (count > 0) {
      for (int target : next[open[--count]]) {
        count = visit(target, open, count);
      }
    }
  }

  private int visit(int node, int[] open, int count) {
    if (seen[node] == walks) {
      return count;
    }
    seen[node] = walks;
    open[count] = node;
    return count + 1;
  }

  /** Whether the last walk came to a question or an outcome, {@code FLOW/ID}. */
  boolean reaches(String key) {
    Integer number = numbers.get(key);
    return number != null && seen[number] == walks;
  }
}
