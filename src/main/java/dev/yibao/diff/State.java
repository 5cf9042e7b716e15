package dev.yibao.diff;

import java.util.List;

/**
 * Where the walk of both trees stands.
 *
 * @param old the place in the old tree
 * @param now the place in the new tree
 * @param facts what is known and still matters, by rising subject
 */
record State(int old, int now, List<Fact> facts) {

  /**
   * An answer that was given.
   *
   * @param value its number in the domain
   * @param byOld whether the old tree asked for it, and an outcome ahead minds
   * @param byNow whether the new tree did
   */
  record Fact(int subject, int value, boolean byOld, boolean byNow) {}

  State {
    facts = List.copyOf(facts);
  }

  /** What is known of a subject, or null. */
  Fact fact(int subject) {
    for (Fact fact : facts) {
      if (fact.subject() == subject) {
        return fact;
      }
    }
    return null;
  }

  /** Whether both trees asked for the same. */
  boolean askedAlike() {
    for (Fact fact : facts) {
      if (fact.byOld() != fact.byNow()) {
        return false;
      }
    }
    return true;
  }
}
