package dev.yibao.terminal;

import dev.yibao.text.Theme;

/** What stands on the screen while something is asked, as a value. */
sealed interface Screen permits ListScreen, InputScreen, HelpScreen {

  /** The screen on which a prompt begins. */
  static Screen of(Prompt prompt) {
    return prompt.kind().picks() ? ListScreen.of(prompt) : InputScreen.of(prompt);
  }

  /** The screen after a key. */
  Screen press(KeyPress press);

  /** What came of it; null while it is still being asked. */
  UserAction reply();

  /** Whether letters are text at present, not commands. */
  boolean takesText();

  /** What it looks like. */
  Frame draw(Viewport room, Theme theme);
}
