package dev.yibao.terminal;

import dev.yibao.text.Theme;

/** The state of the screen while something is asked; a key gives the next state. */
interface Screen {

  /** The state after a key. */
  Screen press(KeyPress press);

  /** What the user did about the prompt; null while it is still being asked. */
  UserAction action();

  /** Tells whether letters are text at present, not commands. */
  boolean takesText();

  /** Draws the state. */
  Frame draw(Viewport viewport, Theme theme);
}
