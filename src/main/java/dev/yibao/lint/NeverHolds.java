package dev.yibao.lint;

import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Condition;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds an {@code if} that no path to its outcome fulfils. */
final class NeverHolds {

  static void check(Corpus content, Findings findings) {
    StateGraph graph = content.nodes();
    if (!graph.cycles().isEmpty()) {
      return; // the edge that closes a cycle is not in the graph, and paths come from it too
    }
    Map<QuestionName, List<State>> uses = uses(graph);
    Map<String, Set<String>> shownIn = shownIn(content);
    Map<Wanted, List<Assertion>> byCondition = new LinkedHashMap<>();
    for (Assertion statement : content.statements()) {
      for (Condition condition : statement.conditions()) {
        boolean known = content.outcomes().containsKey(statement.outcome());
        if (known && uses.containsKey(condition.question())) {
          Wanted wanted = new Wanted(condition.question(), condition.options());
          byCondition.computeIfAbsent(wanted, key -> new ArrayList<>()).add(statement);
        }
      }
    }
    byCondition.forEach(
        (wanted, statements) -> {
          Set<String> reached = reached(graph, uses.get(wanted.question()), wanted.options());
          statements.stream()
              .filter(one -> Collections.disjoint(shownIn.get(one.outcome()), reached))
              .forEach(one -> judge(wanted, one, findings));
        });
  }

  /** An answer that a condition waits for: one of these options. */
  private record Wanted(QuestionName question, List<String> options) {}

  /** The states of questions by the name of the question. */
  private static Map<QuestionName, List<State>> uses(StateGraph graph) {
    Map<QuestionName, List<State>> uses = new HashMap<>();
    for (State state : graph.states()) {
      if (!state.node().isOutcome()) {
        QuestionName name = state.node().question().name();
        uses.computeIfAbsent(name, key -> new ArrayList<>()).add(state);
      }
    }
    return uses;
  }

  /** By outcome, all outcomes in which its materials are shown. */
  private static Map<String, Set<String>> shownIn(Corpus content) {
    Map<String, Set<String>> shownIn = new HashMap<>();
    for (Outcome outcome : content.allOutcomes()) {
      for (Outcome lender : content.library().withLenders(outcome)) {
        shownIn.computeIfAbsent(lender.key(), key -> new HashSet<>()).add(outcome.key());
      }
    }
    return shownIn;
  }

  /** The keys of the outcomes to which any of these answers leads, directly or at last. */
  private static Set<String> reached(StateGraph graph, List<State> uses, List<String> options) {
    BitSet states = new BitSet();
    for (State use : uses) {
      Question question = use.node().question();
      boolean any = question.type() == QuestionType.MULTIPLE || question.isRegion();
      use.edges().stream()
          .filter(edge -> any || options.contains(edge.branch().name()))
          .forEach(edge -> states.set(edge.to().index()));
    }
    Set<String> reached = new HashSet<>();
    for (int i = states.length() - 1; i >= 0; i = states.previousSetBit(i - 1)) {
      State state = graph.states().get(i);
      state.edges().forEach(edge -> states.set(edge.to().index()));
      if (state.node().isOutcome()) {
        reached.add(state.node().key());
      }
    }
    return reached;
  }

  private static void judge(Wanted wanted, Assertion statement, Findings findings) {
    String options = String.join("、", wanted.options());
    String question = wanted.question().id();
    String message = "走到「" + statement.outcome() + "」的人不会在「" + question + "」答过 " + options;
    statement.conditions().stream()
        .filter(condition -> condition.question().equals(wanted.question()))
        .forEach(condition -> findings.error(condition.at(), message, "改「if」，或者删掉这一条"));
  }
}
