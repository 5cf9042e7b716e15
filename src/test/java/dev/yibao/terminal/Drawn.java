package dev.yibao.terminal;

import dev.yibao.text.Theme;

/** Screens pressed and drawn without a terminal. */
final class Drawn {

  private Drawn() {}

  /** The screen after these keys, each without what it types. */
  static Screen press(Screen screen, Key... keys) {
    Screen now = screen;
    for (Key key : keys) {
      now = now.press(KeyPress.of(key));
    }
    return now;
  }

  /** The screen after these characters were typed: digits as digits, all others as text. */
  static Screen type(Screen screen, String text) {
    Screen now = screen;
    for (String c : text.split("")) {
      boolean digit = !now.takesText() && "0123456789".contains(c);
      now = now.press(new KeyPress(digit ? Key.DIGIT : Key.TEXT, c));
    }
    return now;
  }

  /** What is drawn on a terminal of this size. */
  static String text(Screen screen, int columns, int rows) {
    return String.join("\n", frame(screen, columns, rows).lines()) + "\n";
  }

  static Frame frame(Screen screen, int columns, int rows) {
    return screen.draw(Viewport.in(rows, columns), Theme.PLAIN);
  }
}
