package dev.yibao.lint;

import dev.yibao.engine.Tree;
import dev.yibao.model.Condition;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An {@code if} that no way to its outcome fulfils. */
final class NeverHolds implements Rule {

  @Override
  public String code() {
    return "never-holds";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    Graph graph = new Graph(content.tree());
    Map<QuestionName, List<Question>> uses = uses(graph);
    Map<String, List<String>> borrowers = borrowers(content);
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
          graph.walk(ways(uses.get(wanted.question()), wanted.options()));
          for (Assertion statement : statements) {
            judge(wanted, statement, graph, borrowers, findings);
          }
        });
  }

  /** An answer that a condition waits for: one of these options. */
  private record Wanted(QuestionName question, List<String> options) {}

  private static Map<QuestionName, List<Question>> uses(Graph graph) {
    Map<QuestionName, List<Question>> uses = new HashMap<>();
    for (Tree.Node node : graph.nodes()) {
      if (node.question() != null) {
        uses.computeIfAbsent(node.question().name(), name -> new ArrayList<>())
            .add(node.question());
      }
    }
    return uses;
  }

  /** Where each outcome's materials are shown, too. */
  private static Map<String, List<String>> borrowers(Corpus content) {
    Map<String, List<String>> borrowers = new HashMap<>();
    for (Outcome outcome : content.outcomes().values()) {
      if (outcome.materialsOf() != null) {
        borrowers
            .computeIfAbsent(outcome.materialsOf().toString(), key -> new ArrayList<>())
            .add(outcome.key());
      }
    }
    return borrowers;
  }

  /** Where one is led by any of these answers. */
  private static List<Target> ways(List<Question> uses, List<String> options) {
    Set<Target> ways = new LinkedHashSet<>();
    for (Question use : uses) {
      if (use.type() == QuestionType.MULTIPLE || use.isRegion()) {
        ways.addAll(use.targets());
      }
      for (Option option : use.options()) {
        if (options.contains(option.id()) && option.go() != null) {
          ways.add(option.go());
        }
      }
    }
    return List.copyOf(ways);
  }

  private static void judge(
      Wanted wanted,
      Assertion statement,
      Graph graph,
      Map<String, List<String>> borrowers,
      Findings findings) {
    Set<String> shownIn = new LinkedHashSet<>(List.of(statement.outcome()));
    shownIn.addAll(borrowers.getOrDefault(statement.outcome(), List.of()));
    if (shownIn.stream().noneMatch(graph::reaches)) {
      String options = String.join("、", wanted.options());
      String question = wanted.question().id();
      String message = "走到「" + statement.outcome() + "」的人不会在「" + question + "」答过 " + options;
      statement.conditions().stream()
          .filter(condition -> condition.question().equals(wanted.question()))
          .forEach(condition -> findings.error(condition.at(), message, "改「if」，或者删掉这一条"));
    }
  }
}
