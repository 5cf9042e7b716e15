package dev.yibao.text;

import dev.yibao.model.Verdict;

/**
 * Colours text by its role. "No colour" is a theme like any other. What is coloured is made {@link
 * Printable} first, so the only sequences that it holds for a terminal are those of its colour.
 *
 * <pre>
 * 【能】可以申请退   verdict
 * 怎么办             heading
 * [1] 《…》          dim
 * </pre>
 */
public enum Theme {
  PLAIN,
  /** The sixteen colours that every terminal has, readable on light and dark. */
  ANSI;

  private static final String RESET = "\033[0m";

  /** A verdict as a badge, to stand before its headline. */
  public String verdict(Verdict verdict) {
    String badge = "【" + verdict.label() + "】";
    return switch (verdict) {
      case YES -> paint("1;32", badge);
      case NO -> paint("1;31", badge);
      case DEPENDS -> paint("1;33", badge);
      case HOW_TO -> paint("1;36", badge);
    };
  }

  /** A headline. */
  public String strong(String text) {
    return paint("1", text);
  }

  /** The head of a section. */
  public String heading(String text) {
    return paint("1;36", text);
  }

  /** A text that may be passed over. */
  public String dim(String text) {
    return paint("2", text);
  }

  /**
   * The item that the cursor is on: the terminal's own two colours swapped, so that it can be read.
   */
  public String selected(String text) {
    return paint("7", text);
  }

  /** A text that says what went wrong. */
  public String error(String text) {
    return paint("1;31", text);
  }

  private String paint(String codes, String text) {
    String shown = Printable.of(text);
    return this == PLAIN ? shown : "\033[" + codes + "m" + shown + RESET;
  }
}
