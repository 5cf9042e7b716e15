package dev.yibao.model;

/** The answer to "can this person get what they ask for". */
public enum Verdict implements Word {
  YES("能"),
  NO("不能"),
  /** A region or a fact decides; comes with the sentence to ask. */
  DEPENDS("看情况"),
  /** Nothing was asked for, only how. */
  HOW_TO("怎么办");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The word for people. */
  public String label() {
    return label;
  }

  /** Tells whether it is a plain yes or no, on which people act. */
  public boolean isPlain() {
    return this == YES || this == NO;
  }
}
