package dev.yibao.lint;

import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds, again and again, the way to an outcome that passes most of what is not reached yet.
 *
 * <p>No question comes up twice on a way, so what the ways on from a state pass adds up, and the
 * richest way is found in one pass over the states, each after all that it leads to.
 */
final class GreedyCover {

  private final Walks.State start;
  private final Map<String, Integer> items = new HashMap<>();
  private final BitSet missing = new BitSet();
  private final List<Reach> leavesFirst = new ArrayList<>();
  private final Map<Walks.State, Integer> numbers = new IdentityHashMap<>();

  /**
   * @param uncovered what is not reached yet, as {@link Items} names it
   */
  GreedyCover(Walks.State start, Collection<String> uncovered) {
    this.start = start;
    uncovered.forEach(item -> items.putIfAbsent(item, items.size()));
    missing.set(0, items.size());
    order();
  }

  /**
   * A question on the way with its answer.
   *
   * @param values the answer; of a multiple choice all options that are not reached yet
   * @param asked whether it is asked there, and not passed with an answer known already
   */
  record Leg(Question question, List<String> values, boolean asked) {}

  /**
   * A state by number.
   *
   * @param items what may be missing and is reached by standing here
   * @param targets the numbers of the states that the ways on lead to
   * @param passed for each way on, what may be missing and is reached by it
   */
  private record Reach(Walks.State state, int[] items, int[] targets, int[][] passed) {}

  private void order() {
    Deque<Walks.State> states = new ArrayDeque<>(List.of(start));
    Deque<Iterator<Walks.Edge>> rests = new ArrayDeque<>(List.of(start.edges().iterator()));
    while (!states.isEmpty()) {
      if (rests.peek().hasNext()) {
        Walks.State next = rests.peek().next().to();
        if (numbers.putIfAbsent(next, -1) == null) {
          states.push(next);
          rests.push(next.edges().iterator());
        }
      } else {
        rests.pop();
        number(states.pop());
      }
    }
  }

  private void number(Walks.State state) {
    int count = state.edges().size();
    int[] targets = new int[count];
    int[][] passed = new int[count][];
    for (int i = 0; i < count; i++) {
      Walks.Edge edge = state.edges().get(i);
      Question question = state.node().question();
      boolean any = question.type() == QuestionType.MULTIPLE && edge.asked();
      targets[i] = numbers.get(edge.to());
      passed[i] = numbers(any ? Items.of(question) : Items.of(question, edge.branch()));
    }
    numbers.put(state, leavesFirst.size());
    leavesFirst.add(new Reach(state, numbers(List.of(state.node().key())), targets, passed));
  }

  private int[] numbers(List<String> reached) {
    return reached.stream().filter(items::containsKey).mapToInt(items::get).toArray();
  }

  /**
   * The way from the start to an outcome that reaches most of what is missing, which then is no
   * longer missing; empty when no way reaches any.
   */
  List<Leg> next() {
    int[] most = new int[leavesFirst.size()];
    int[] choice = new int[leavesFirst.size()];
    for (int i = 0; i < most.length; i++) {
      Reach reach = leavesFirst.get(i);
      most[i] = reach.state().node().outcome() == null ? -1 : count(reach.items());
      for (int j = 0; j < reach.targets().length; j++) {
        int after = most[reach.targets()[j]];
        int all = after < 0 ? -1 : after + count(reach.passed()[j]);
        if (all > most[i]) {
          most[i] = all;
          choice[i] = j;
        }
      }
    }
    return most[most.length - 1] <= 0 ? List.of() : follow(choice);
  }

  private int count(int[] reached) {
    int count = 0;
    for (int item : reached) {
      count += missing.get(item) ? 1 : 0;
    }
    return count;
  }

  private List<Leg> follow(int[] choice) {
    List<Leg> way = new ArrayList<>();
    int number = leavesFirst.size() - 1;
    while (leavesFirst.get(number).targets().length > 0) {
      Reach reach = leavesFirst.get(number);
      Walks.Edge edge = reach.state().edges().get(choice[number]);
      way.add(leg(reach.state().node().question(), edge));
      clear(reach.passed()[choice[number]]);
      number = reach.targets()[choice[number]];
    }
    clear(leavesFirst.get(number).items());
    return way;
  }

  private Leg leg(Question question, Walks.Edge edge) {
    if (question.type() != QuestionType.MULTIPLE || !edge.asked()) {
      return new Leg(question, edge.branch().values(), edge.asked());
    }
    List<String> values = new ArrayList<>();
    for (Option option : question.options()) {
      Branch chosen = new Branch("", List.of(option.id()), question.otherwise());
      if (count(numbers(Items.of(question, chosen))) > 0) {
        values.add(option.id());
      }
    }
    return new Leg(question, values, true);
  }

  private void clear(int[] reached) {
    for (int item : reached) {
      missing.clear(item);
    }
  }
}
