package dev.yibao.diff;

import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists who gets a different answer in one flow.
 *
 * @param flow the flow, as the new library has it
 * @param shifts the changes of outcome, with the people who get another one
 * @param readers the people who get an outcome of this flow that says something else, by its key
 */
public record FlowDiff(Flow flow, List<Shift> shifts, Map<String, AnswerSets> readers) {

  /**
   * A change of outcome: people who get another outcome than before, or another choice of what it
   * says.
   *
   * @param old the outcome they got; null when their answers were not taken
   * @param now the outcome they get; null when their answers are no longer taken
   * @param sameOutcome whether only other parts of it are shown
   * @param who they are
   */
  public record Shift(
      EffectiveOutcome old, EffectiveOutcome now, boolean sameOutcome, AnswerSets who) {}

  /** Tells whether everybody gets the same. */
  public boolean isEmpty() {
    return shifts.isEmpty() && readers.isEmpty();
  }

  /**
   * Compares a flow that both libraries have.
   *
   * @param renames the ids of the old library as the new one has them
   * @param limit the most sets of answers to list for each difference
   */
  static FlowDiff of(Side old, Side now, Renames renames, String id, int limit) {
    StateGraph before = IndexedFlow.graph(old.library(), old.library().flow(id));
    StateGraph after = IndexedFlow.graph(now.library(), now.library().flow(id));
    Variables variables = new Variables(old.library(), before, renames, now.library(), after);
    Map<Object, Integer> meanings = new HashMap<>();
    IndexedFlow left = new IndexedFlow(old, before, renames, variables, meanings);
    IndexedFlow right = new IndexedFlow(now, after, Renames.NONE, variables, meanings);
    Diagram diagram = new ParallelWalk(id, left, right, variables).drawn();
    List<Shift> shifts = new ArrayList<>();
    Map<String, AnswerSets> readers = new LinkedHashMap<>();
    for (Label label : diagram.labels()) {
      AnswerSets who = AnswerSets.of(diagram.only(label), variables, id, limit);
      if (label.kind() == Label.Kind.CONTENT) {
        readers.put(label.now(), who);
      } else {
        EffectiveOutcome was = outcome(old, renames, label.old());
        EffectiveOutcome is = outcome(now, Renames.NONE, label.now());
        shifts.add(new Shift(was, is, label.kind() == Label.Kind.PARTS, who));
      }
    }
    return new FlowDiff(now.library().flow(id), shifts, readers);
  }

  private static EffectiveOutcome outcome(Side side, Renames renames, String key) {
    return key.isEmpty()
        ? null
        : side.library().flow(key.substring(0, key.indexOf('/'))).outcomes().values().stream()
            .filter(outcome -> renames.key(outcome.key()).equals(key))
            .findFirst()
            .map(side::effective)
            .orElse(null);
  }
}
