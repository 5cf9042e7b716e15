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

  /**
   * @param renames the ids of the old library as the new one has them
   */
  Variables(Library old, StateGraph before, Renames renames, Library now, StateGraph after) {
    Map<Variable, List<Question>> asked = new LinkedHashMap<>();
    collect(before, renames, asked);
    collect(after, Renames.NONE, asked);
    asked.forEach(
        (variable, questions) -> {
          named.computeIfAbsent(variable.name(), key -> new ArrayList<>()).add(domains.size());
          indices.put(variable, domains.size());
          domains.add(Domain.of(variable, questions, old, now));
        });
  }

  private static void collect(
      StateGraph graph, Renames renames, Map<Variable, List<Question>> asked) {
    for (State state : graph.states()) {
      if (!state.node().isOutcome()) {
        Question question = renames.of(state.node().question());
        asked.computeIfAbsent(Variable.of(question), key -> new ArrayList<>()).add(question);
      }
    }
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
