package dev.yibao.diff;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is meant, as sets of answers that exclude each other. Answers that make no difference are not
 * there; a set without conditions is everybody.
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

  /** Those for whom a diagram has a difference. */
  static AnswerSets of(Diagram diagram, Variables subjects, String flow, int limit) {
    BigInteger[] counts = new BigInteger[diagram.first() + 1];
    for (int i = 0; i <= diagram.first(); i++) {
      Diagram.Node node = diagram.node(i);
      counts[i] = node.label() == null ? BigInteger.ZERO : BigInteger.ONE;
      for (int way : grouped(node).keySet()) {
        counts[i] = counts[i].add(counts[way]);
      }
    }
    List<List<Answered>> sets = new ArrayList<>();
    Deque<Way> open = new ArrayDeque<>();
    open.push(new Way(diagram.first(), null, null));
    while (!open.isEmpty() && sets.size() < limit) {
      Way way = open.pop();
      Diagram.Node node = diagram.node(way.node());
      if (node.label() != null) {
        sets.add(way.conditions());
      }
      List<Way> onward = new ArrayList<>();
      grouped(node)
          .forEach(
              (to, values) -> {
                if (counts[to].signum() > 0) {
                  Domain domain = subjects.domain(node.subject());
                  onward.add(0, new Way(to, condition(domain, values, flow), way));
                }
              });
      onward.forEach(open::push);
    }
    return new AnswerSets(sets, counts[diagram.first()]);
  }

  /** A place in the diagram with the condition that led there, and those before it. */
  private record Way(int node, Answered condition, Way before) {

    List<Answered> conditions() {
      List<Answered> conditions = new ArrayList<>();
      for (Way way = this; way.condition != null; way = way.before) {
        conditions.add(0, way.condition);
      }
      return conditions;
    }
  }

  /** The answers that lead to the same, by where they lead. */
  private static Map<Integer, List<Integer>> grouped(Diagram.Node node) {
    Map<Integer, List<Integer>> grouped = new LinkedHashMap<>();
    for (int value = 0; value < node.ways().size(); value++) {
      grouped.computeIfAbsent(node.ways().get(value), key -> new ArrayList<>()).add(value);
    }
    return grouped;
  }

  private static Answered condition(Domain domain, List<Integer> chosen, String flow) {
    List<Domain.Value> in = new ArrayList<>();
    List<Domain.Value> out = new ArrayList<>();
    for (int i = 0; i < domain.values().size(); i++) {
      (chosen.contains(i) ? in : out).add(domain.values().get(i));
    }
    boolean stretches = in.get(0).stretch() != null;
    boolean except = !stretches && in.size() > 2 && out.size() * 2 < in.size();
    List<Domain.Value> told = stretches ? domain.joined(in) : in;
    return new Answered(
        domain.question().name().in(flow),
        domain.question().ask(),
        told.stream().map(Domain.Value::id).toList(),
        (except ? out : told).stream().map(Domain.Value::label).toList(),
        except);
  }
}
