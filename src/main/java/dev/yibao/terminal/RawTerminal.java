package dev.yibao.terminal;

import dev.yibao.text.Theme;
import java.io.IOError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/**
 * Runs screens on a terminal that hands over each key at once. A screen is drawn below the lines
 * left so far, redrawn with every key, and removed in the end.
 */
final class RawTerminal {

  private static final String PASTE_ON = "\033[?2004h";

  static final String PASTE_OFF = "\033[?2004l";

  /** Signals and saved files are looked for after this time without a key, in milliseconds. */
  private static final long LOOK = 100;

  private final Terminal terminal;
  private final Theme theme;
  private final KeyReader keys;
  private final Attributes before;
  private final BooleanSupplier saved;
  private final SignalQueue signals;

  private final Size usual;
  private final Runnable awaitForeground;

  private Display display;
  private volatile Frame frame = Frame.EMPTY;

  /**
   * Takes an open terminal over, with all that was typed already.
   *
   * @param signals takes the signals of the terminal
   * @param saved tells whether flow files were saved that nobody has read again yet
   * @param usual the size of a terminal that does not know its own
   * @param awaitForeground returns once this process has the terminal
   */
  RawTerminal(
      Terminal terminal,
      SignalQueue signals,
      Theme theme,
      BooleanSupplier saved,
      Size usual,
      Runnable awaitForeground) {
    this.terminal = terminal;
    this.usual = usual;
    this.awaitForeground = awaitForeground;
    this.theme = theme;
    this.saved = saved;
    this.keys = new KeyReader(terminal);
    this.signals = signals;
    signals.listenOn(terminal);
    this.before = terminal.enterRawMode();
    terminal.writer().write(PASTE_ON);
  }

  /**
   * Shows a screen until the user does something about it.
   *
   * @return the action; null at the end of the input
   * @throws IllegalStateException when the terminal was closed meanwhile
   */
  UserAction show(Screen first) {
    Screen screen = first;
    Screen beforeEscape = null;
    display = fresh();
    try {
      while (screen != null && screen.action() == null) {
        draw(screen);
        KeyPress press = next(screen);
        Screen pressed = keys.completesEscape() && beforeEscape != null ? beforeEscape : screen;
        beforeEscape = press != null && press.key() == Key.ESCAPE ? pressed : null;
        screen = press == null ? null : pressed.press(press);
        if (beforeEscape != null && screen.action() != null && keys.escapeGoesOn()) {
          screen = beforeEscape;
        }
      }
    } catch (IOError | IOException e) {
      screen = null; // a terminal that went away has ended the input
    }
    display.update(List.of(), 0, false); // what comes next is written in its place
    frame = Frame.EMPTY;
    return screen == null ? null : screen.action();
  }

  private Display fresh() {
    Display fresh = new Display(terminal, false);
    fresh.resize(size());
    return fresh;
  }

  private Size size() {
    Size size = terminal.getSize();
    return size.getRows() > 0 && size.getColumns() > 0 ? size : usual;
  }

  int columns() {
    return size().getColumns();
  }

  private Viewport viewport() {
    return Viewport.in(size().getRows(), size().getColumns());
  }

  /** The next key, or null to end; obeys the signals that come meanwhile. */
  private KeyPress next(Screen screen) throws IOException {
    while (!keys.ready(LOOK)) {
      if (signals.take(Signal.INT)) {
        return null;
      }
      if (signals.take(Signal.TSTP)) {
        stop();
      }
      if (signals.take(Signal.CONT)) {
        awaitForeground.run();
        // The shell has had the terminal, and moved the cursor on.
        terminal.enterRawMode();
        terminal.writer().write(PASTE_ON + "\r\033[J");
        display = fresh();
        draw(screen);
      }
      if (signals.take(Signal.WINCH)) {
        terminal.writer().write(frame.clear());
        display = fresh();
        draw(screen);
      }
      if (saved.getAsBoolean()) {
        return KeyPress.of(Key.SAVED);
      }
    }
    return keys.next(screen.takesText());
  }

  /** Leaves the terminal to the shell until the shell continues this process. */
  private void stop() {
    terminal.writer().write(PASTE_OFF + frame.clear());
    terminal.flush();
    terminal.setAttributes(before);
    try {
      new ProcessBuilder("sh", "-c", "kill -STOP " + ProcessHandle.current().pid())
          .start()
          .waitFor();
    } catch (IOException | InterruptedException e) {
      signals.handle(Signal.CONT); // nobody there to stop it: it goes on
    }
  }

  private void draw(Screen screen) {
    frame = screen.draw(viewport(), theme);
    List<AttributedString> lines = new ArrayList<>();
    for (int i = 0; i < frame.lines().size(); i++) {
      // Ended rows are not joined by the terminal when it is made wider.
      String end = i < frame.lines().size() - 1 ? "\n" : "";
      lines.add(AttributedString.fromAnsi(frame.lines().get(i) + end));
    }
    display.update(lines, size().cursorPos(frame.row(), frame.column()), false);
    terminal.flush();
  }

  /** The sequence that removes all that is drawn at present. */
  String clear() {
    return frame.clear();
  }

  void write(String text) {
    terminal.writer().write(text);
  }

  void flush() {
    terminal.flush();
  }

  /** Leaves the terminal as it was. */
  void close() {
    try {
      terminal.writer().write(PASTE_OFF);
      terminal.flush();
      terminal.setAttributes(before);
      terminal.close();
    } catch (IOException | IOError e) {
      // Nothing is left to be done for a terminal that cannot be closed.
    }
  }
}
