package dev.yibao.engine;

import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which answers still decide something ahead of a node. */
final class Ahead {

  private final Branches branches;
  private final Map<FlowNode, Set<QuestionName>> shared = new HashMap<>();
  private final List<Question> forRegion = new ArrayList<>();
  private final Set<String> regions = new LinkedHashSet<>();

  /**
   * @param nodes the states of the graph of nodes, each after those it leads to
   */
  Ahead(Interview interview, List<State> nodes) {
    this.branches = new Branches(interview);
    for (State state : nodes) {
      shared.put(state.node(), shared(state));
      Question question = state.node().question();
      if (question != null && question.isRegion()) {
        forRegion.add(question);
        for (Option option : question.options()) {
          regions.add(option.id());
        }
      }
    }
  }

  /** The shared questions that may come up from a state on; mostly the set of the next. */
  private Set<QuestionName> shared(State state) {
    Set<QuestionName> names = Set.of();
    for (State.Edge edge : state.edges()) {
      names = union(names, shared.get(edge.to().node()));
    }
    Question question = state.node().question();
    boolean named = question != null && question.name().isShared();
    return named ? union(names, Set.of(question.name())) : names;
  }

  private static Set<QuestionName> union(Set<QuestionName> one, Set<QuestionName> other) {
    if (one.containsAll(other)) {
      return one;
    }
    if (other.containsAll(one)) {
      return other;
    }
    Set<QuestionName> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** The known answers to questions that may still come up from a node on. */
  Map<QuestionName, List<String>> relevant(FlowNode node, Map<QuestionName, List<String>> known) {
    if (known.isEmpty()) {
      return known;
    }
    Map<QuestionName, List<String>> relevant = new HashMap<>(known);
    relevant.keySet().retainAll(shared.getOrDefault(node, Set.of()));
    return relevant;
  }

  /**
   * The branches of a question for the region, one more for each group of regions that take the
   * same branch here and that another question for the region tells apart.
   */
  List<Branch> toldApart(Question question, List<Branch> own) {
    if (forRegion.size() < 2) {
      return own;
    }
    List<Branch> all = new ArrayList<>();
    for (Branch branch : own) {
      all.add(branch);
      Set<List<String>> led = new HashSet<>();
      led.add(led(branch.values()));
      for (String region : regions) {
        Branch taken = branches.taken(question, List.of(region));
        boolean joins = taken.name().equals(branch.name()) && question.option(region) == null;
        if (joins && led.add(led(taken.values()))) {
          all.add(taken);
        }
      }
    }
    return all;
  }

  /** Where a region leads at each question for the region. */
  private List<String> led(List<String> region) {
    List<String> led = new ArrayList<>();
    for (Question question : forRegion) {
      led.add(String.valueOf(branches.taken(question, region).go()));
    }
    return led;
  }
}
