package dev.yibao.diff;

import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables that either of two graphs asks for, by index, with all values of each. */
final class Variables {

  private final Map<Variable, Integer> indices = new LinkedHashMap<>();
  private final Map<QuestionName, List<Integer>> named = new LinkedHashMap<>();
  private final List<Domain> domains = new ArrayList<>();

  Variables(Library old, StateGraph before, Library now, StateGraph after) {
    Map<Variable, List<Question>> asked = new LinkedHashMap<>();
    for (StateGraph graph : List.of(before, after)) {
      for (State state : graph.states()) {
        Question question = state.node().question();
        if (question != null) {
          asked.computeIfAbsent(Variable.of(question), key -> new ArrayList<>()).add(question);
        }
      }
    }
    asked.forEach(
        (variable, questions) -> {
          named.computeIfAbsent(variable.name(), key -> new ArrayList<>()).add(domains.size());
          indices.put(variable, domains.size());
          domains.add(Domain.of(variable, questions, old, now));
        });
  }

  int index(Variable variable) {
    return indices.get(variable);
  }

  Domain domain(int variable) {
    return domains.get(variable);
  }

  /** The variables that go by this name; none when neither graph asks for it. */
  List<Integer> named(QuestionName name) {
    return named.getOrDefault(name, List.of());
  }
}
