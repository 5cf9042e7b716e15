package dev.yibao.terminal;

/**
 * A key that was pressed.
 *
 * @param text the characters that came with it: the digit, what was typed or pasted; else empty
 */
record Press(Key key, String text) {

  static Press of(Key key) {
    return new Press(key, "");
  }
}
