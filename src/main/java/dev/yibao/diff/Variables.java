package dev.yibao.diff;

import dev.yibao.engine.Tree;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked for in either of two trees, numbered, with all answers to it. */
final class Variables {

  private final Map<Variable, Integer> numbers = new LinkedHashMap<>();
  private final Map<QuestionName, List<Integer>> named = new LinkedHashMap<>();
  private final List<Domain> domains = new ArrayList<>();

  Variables(Library old, List<Tree.Node> before, Library now, List<Tree.Node> after) {
    Map<Variable, List<Question>> asked = new LinkedHashMap<>();
    for (List<Tree.Node> nodes : List.of(before, after)) {
      for (Tree.Node node : nodes) {
        if (node.question() != null) {
          Variable subject = Variable.of(node.question());
          asked.computeIfAbsent(subject, key -> new ArrayList<>()).add(node.question());
        }
      }
    }
    asked.forEach(
        (subject, questions) -> {
          named.computeIfAbsent(subject.name(), key -> new ArrayList<>()).add(domains.size());
          numbers.put(subject, domains.size());
          domains.add(Domain.of(subject, questions, old, now));
        });
  }

  int number(Variable subject) {
    return numbers.get(subject);
  }

  Domain domain(int subject) {
    return domains.get(subject);
  }

  /** The subjects that go by this name; none when neither tree asks for it. */
  List<Integer> named(QuestionName name) {
    return named.getOrDefault(name, List.of());
  }
}
