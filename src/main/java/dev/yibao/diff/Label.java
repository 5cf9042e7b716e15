package dev.yibao.diff;

/**
 * A difference for some people.
 *
 * @param kind how the answer differs
 * @param old the outcome they got, {@code FLOW/ID}; empty when their answers were not taken
 * @param now the outcome they get; empty when their answers are no longer taken
 */
record Label(Kind kind, String old, String now) {

  /** How an answer differs. */
  enum Kind {
    /** Another outcome. */
    SHIFT,
    /** The same outcome, which says something else. */
    CONTENT,
    /** The same outcome with other parts of it, because other questions were asked on the path. */
    PARTS
  }
}
