package dev.yibao.diff;

import dev.yibao.engine.Tree;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gets a different answer in one flow.
 *
 * @param flow the flow, as the new library has it
 * @param shifts who gets another outcome
 * @param readers who gets an outcome of this flow that says something else, by its key
 */
public record FlowDiff(Flow flow, List<OutcomeChange> shifts, Map<String, AnswerSets> readers) {

  /** Whether everybody gets the same. */
  public boolean isEmpty() {
    return shifts.isEmpty() && readers.isEmpty();
  }

  /**
   * Compares a flow that both libraries have.
   *
   * @param limit how many sets of answers to tell for each difference
   */
  static FlowDiff of(Library old, Library now, String id, int limit) {
    List<Tree.Node> before = IndexedFlow.nodes(old, old.flow(id));
    List<Tree.Node> after = IndexedFlow.nodes(now, now.flow(id));
    Variables subjects = new Variables(old, before, now, after);
    Map<Object, Integer> alike = new HashMap<>();
    IndexedFlow left = IndexedFlow.of(old, before, subjects, alike);
    IndexedFlow right = IndexedFlow.of(now, after, subjects, alike);
    Diagram diagram = new Walk(id, left, right, subjects).drawn();
    List<OutcomeChange> shifts = new ArrayList<>();
    Map<String, AnswerSets> readers = new LinkedHashMap<>();
    for (Label label : diagram.labels()) {
      AnswerSets people = AnswerSets.of(diagram.only(label), subjects, id, limit);
      if (label.kind() == Label.Kind.CONTENT) {
        readers.put(label.now(), people);
      } else {
        shifts.add(new OutcomeChange(outcome(old, label.old()), outcome(now, label.now()), people));
      }
    }
    return new FlowDiff(now.flow(id), shifts, readers);
  }

  private static Outcome outcome(Library library, String key) {
    int slash = key.indexOf('/');
    return slash < 0
        ? null
        : library.flow(key.substring(0, slash)).outcomes().get(key.substring(slash + 1));
  }
}
