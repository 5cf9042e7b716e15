package dev.yibao.model;

/** What kind of answer a question takes. */
public enum QuestionType {
  /** One of several options, each with its own target. */
  CHOICE("choice"),
  /** {@code yes}, {@code no} and, where the flow offers it, {@code unsure}. */
  YES_NO("yes-no"),
  /** Any number of options; never branches, but switches parts of an outcome on. */
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

  /** Whether an answer is picked from a list of options. */
  public boolean hasOptions() {
    return this == CHOICE || this == YES_NO || this == MULTIPLE;
  }

  /** Whether an answer is measured against bands. */
  public boolean hasBands() {
    return this == NUMBER || this == DATE;
  }
}
