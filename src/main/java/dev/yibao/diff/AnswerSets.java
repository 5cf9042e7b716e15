package dev.yibao.diff;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people for whom something is different, as sets of answers that exclude each other. Answers
 * that make no difference are not in it; a set without conditions is everybody.
 *
 * @param sets some of them, in the order in which the questions come up
 * @param total how many there are
 */
public record AnswerSets(List<List<Answered>> sets, BigInteger total) {

  /**
   * A condition on one answer.
   *
   * @param question the question's name as scripts write it
   * @param ask the question as people read it
   * @param values the option ids or ranges that belong to the set
   * @param labels what people read for them; those outside the set where {@code except}
   * @param except whether it is shorter to say who is left out
   */
  public record Answered(
      String question, String ask, List<String> values, List<String> labels, boolean except) {}

  public AnswerSets {
    sets = sets.stream().map(List::copyOf).toList();
  }

  /**
   * The people for whom a diagram has a difference.
   *
   * @param flow the flow in which the questions are named
   * @param limit the most sets to list
   */
  static AnswerSets of(Diagram diagram, Variables variables, String flow, int limit) {
    BigInteger[] counts = counts(diagram);
    List<List<Answered>> sets = new ArrayList<>();
    Deque<Branch> open = new ArrayDeque<>();
    open.push(new Branch(diagram.first(), null, null));
    while (!open.isEmpty() && sets.size() < limit) {
      Branch branch = open.pop();
      Diagram.Node node = diagram.node(branch.node());
      if (node.label() != null) {
        sets.add(branch.conditions());
      }
      List<Branch> onward = new ArrayList<>();
      grouped(node)
          .forEach(
              (to, values) -> {
                if (counts[to].signum() > 0) {
                  Domain domain = variables.domain(node.variable());
                  onward.add(0, new Branch(to, condition(domain, values, flow), branch));
                }
              });
      onward.forEach(open::push);
    }
    return new AnswerSets(sets, counts[diagram.first()]);
  }

  /** The number of sets that lead from each node of a diagram to a difference. */
  private static BigInteger[] counts(Diagram diagram) {
    BigInteger[] counts = new BigInteger[diagram.first() + 1];
    for (int i = 0; i <= diagram.first(); i++) {
      Diagram.Node node = diagram.node(i);
      counts[i] = node.label() == null ? BigInteger.ZERO : BigInteger.ONE;
      for (int to : grouped(node).keySet()) {
        counts[i] = counts[i].add(counts[to]);
      }
    }
    return counts;
  }

  /** A node of the diagram with the condition that led there, and the branch before it. */
  private record Branch(int node, Answered condition, Branch before) {

    List<Answered> conditions() {
      Deque<Answered> conditions = new ArrayDeque<>();
      for (Branch branch = this; branch.condition != null; branch = branch.before) {
        conditions.push(branch.condition);
      }
      return List.copyOf(conditions);
    }
  }

  /** The answers that lead to the same node, by that node. */
  private static Map<Integer, List<Integer>> grouped(Diagram.Node node) {
    Map<Integer, List<Integer>> grouped = new LinkedHashMap<>();
    for (int value = 0; value < node.next().size(); value++) {
      grouped.computeIfAbsent(node.next().get(value), key -> new ArrayList<>()).add(value);
    }
    return grouped;
  }

  private static Answered condition(Domain domain, List<Integer> chosen, String flow) {
    List<Domain.Value> in = new ArrayList<>();
    List<Domain.Value> out = new ArrayList<>();
    for (int i = 0; i < domain.values().size(); i++) {
      (chosen.contains(i) ? in : out).add(domain.values().get(i));
    }
    boolean ranges = in.get(0).range() != null;
    boolean except = !ranges && in.size() > 2 && out.size() * 2 < in.size();
    List<Domain.Value> listed = ranges ? domain.joined(in) : in;
    return new Answered(
        domain.question().name().in(flow),
        domain.question().ask(),
        listed.stream().map(Domain.Value::id).toList(),
        (except ? out : listed).stream().map(Domain.Value::label).toList(),
        except);
  }
}
