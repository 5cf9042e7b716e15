package dev.yibao.model;

/** The kind of answer that a question takes. */
public enum QuestionType {
  /** One of several options, each with its own target. */
  CHOICE("choice"),
  /** {@code yes}, {@code no} and, where the flow offers it, {@code unsure}. */
  YES_NO("yes-no"),
  /** Any number of options; never branches, but switches statements of an outcome on. */
  MULTIPLE("multiple"),
  /** A number that falls into one of several bands. */
  NUMBER("number"),
  /** A day; its bands count whole days before the as-of day. */
  DATE("date");

  private final String id;

  QuestionType(String id) {
    this.id = id;
  }

  /** The word in flow files and in JSON. */
  public String id() {
    return id;
  }

  /** Tells whether an answer is picked from a list of options. */
  public boolean hasOptions() {
    return this == CHOICE || this == YES_NO || this == MULTIPLE;
  }

  /** Tells whether an answer is measured against bands. */
  public boolean hasBands() {
    return this == NUMBER || this == DATE;
  }
}
