package dev.yibao.terminal;

/**
 * A key as it was pressed.
 *
 * @param text the characters that came with it: the digit, what was typed or pasted; else empty
 */
record KeyPress(Key key, String text) {

  /** A key that means nothing. */
  static final KeyPress NONE = of(Key.NONE);

  static KeyPress of(Key key) {
    return new KeyPress(key, "");
  }
}
