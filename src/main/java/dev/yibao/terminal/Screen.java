package dev.yibao.terminal;

import dev.yibao.render.Theme;

/** What stands on the screen while something is asked, as a value. */
sealed interface Screen permits Choosing, Typing, Helping {

  /** The screen on which a prompt begins. */
  static Screen of(Prompt prompt) {
    return prompt.kind().picks() ? Choosing.of(prompt) : Typing.of(prompt);
  }

  /** The screen after a key. */
  Screen press(Press press);

  /** What came of it; null while it is still being asked. */
  Reply reply();

  /** Whether letters are text at present, not commands. */
  boolean takesText();

  /** What it looks like. */
  Frame draw(Room room, Theme theme);
}
