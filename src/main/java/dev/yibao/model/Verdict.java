package dev.yibao.model;

/** The answer to "can this person get what they ask for". */
public enum Verdict {
  YES("yes", "能"),
  NO("no", "不能"),
  /** A region or a fact decides; comes with the sentence to ask. */
  DEPENDS("depends", "看情况"),
  /** Nothing was asked for, only how. */
  HOW_TO("how-to", "怎么办");

  private final String id;
  private final String label;

  Verdict(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word in flow files and in JSON. */
  public String id() {
    return id;
  }

  /** The word for people. */
  public String label() {
    return label;
  }
}
