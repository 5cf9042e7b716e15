package dev.yibao.engine;

import dev.yibao.model.Word;

/** What became of a claim in the answers. */
public enum ClaimStatus implements Word {
  /** No answer cites it. */
  UNUSED("没有用到"),
  /** Answers rest on it. */
  FOLLOWS("照它说"),
  /** Somewhere it stands against another claim, and it is left open which holds. */
  DISPUTED("有争议"),
  /** Somewhere it stands against another claim, and that one holds. */
  CORRECTED("已纠正");

  private final String label;

  ClaimStatus(String label) {
    this.label = label;
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
