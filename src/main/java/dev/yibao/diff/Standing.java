package dev.yibao.diff;

import dev.yibao.engine.State;
import java.util.List;

/**
 * A pair of states, one in the graph of each library, in which somebody is after the same answers.
 *
 * @param old the state in the old graph; null where it did not take an answer
 * @param now the state in the new graph; null where it does not take an answer
 * @param facts the answers that still decide something, by rising variable
 */
record Standing(State old, State now, List<Fact> facts) {

  /**
   * An answer that was given.
   *
   * @param variable its index
   * @param value the index in the domain of the variable
   * @param byOld whether the old graph asked for it, and an outcome ahead shows something by it
   * @param byNow the same of the new graph
   */
  record Fact(int variable, int value, boolean byOld, boolean byNow) {}

  /** The answer for a variable, or null when none is known. */
  Fact fact(int variable) {
    return facts.stream().filter(fact -> fact.variable() == variable).findFirst().orElse(null);
  }

  /** Tells whether both graphs asked for the same. */
  boolean askedForTheSame() {
    return facts.stream().allMatch(fact -> fact.byOld() == fact.byNow());
  }
}
