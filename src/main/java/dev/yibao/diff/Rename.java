package dev.yibao.diff;

import dev.yibao.model.Word;

/**
 * An id that is another in the new library, though people read the same under it.
 *
 * @param kind what bears it
 * @param within the flow it stands in, or {@code FLOW/QUESTION} for an option; empty for a shared
 *     question
 * @param old the id it had
 * @param now the id it has
 * @param title what people read
 */
public record Rename(Kind kind, String within, String old, String now, String title) {

  /** A kind of thing whose id may change. */
  public enum Kind implements Word {
    QUESTION("问题"),
    OPTION("选项"),
    OUTCOME("结论");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word for people. */
    public String label() {
      return label;
    }
  }
}
