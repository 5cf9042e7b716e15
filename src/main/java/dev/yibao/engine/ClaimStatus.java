package dev.yibao.engine;

/** What became of a claim in the answers. */
public enum ClaimStatus {
  /** No answer cites it. */
  UNUSED("unused", "没有用到"),
  /** Answers rest on it. */
  FOLLOWS("follows", "照它说"),
  /** Somewhere it stands against another claim, and it is left open which holds. */
  DISPUTED("disputed", "有争议"),
  /** Somewhere it stands against another claim, and that one holds. */
  CORRECTED("corrected", "已纠正");

  private final String id;
  private final String label;

  ClaimStatus(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }

  /** The word for people. */
  public String label() {
    return label;
  }

  /** Of two, the one that says more against a claim: no agreement elsewhere takes that back. */
  ClaimStatus or(ClaimStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
