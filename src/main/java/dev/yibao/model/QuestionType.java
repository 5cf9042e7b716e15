package dev.yibao.model;

/** The kind of answer that a question takes. */
public enum QuestionType implements Word {
  /** One of several options, each with its own target. */
  CHOICE,
  /** {@code yes}, {@code no} and, where the flow offers it, {@code unsure}. */
  YES_NO,
  /** Any number of options; never branches, but switches statements of an outcome on. */
  MULTIPLE,
  /** A number that falls into one of several bands. */
  NUMBER,
  /** A day; its bands count whole days before the as-of day. */
  DATE;

  /** Tells whether an answer is picked from a list of options. */
  public boolean hasOptions() {
    return this == CHOICE || this == YES_NO || this == MULTIPLE;
  }

  /** Tells whether an answer is measured against bands. */
  public boolean hasBands() {
    return this == NUMBER || this == DATE;
  }
}
