package dev.yibao.terminal;

import dev.yibao.text.Theme;
import java.io.IOError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/**
 * A terminal that hands over each key at once: what is asked is drawn below what was said, redrawn
 * with every key, and taken away in the end.
 */
final class RawTerminal {

  private static final String PASTE_ON = "\033[?2004h";

  /** Ends the marking of what is pasted. */
  static final String PASTE_OFF = "\033[?2004l";

  /** How often it is looked whether the window or a flow has changed, in milliseconds. */
  private static final long LOOK = 100;

  private final Terminal terminal;
  private final Theme theme;
  private final KeyReader keys;
  private final Attributes before;
  private final BooleanSupplier saved;
  private final SignalQueue outside;

  private Display display;
  private volatile Frame frame = Frame.NOTHING;

  /**
   * Takes an open terminal over, with all that was typed already.
   *
   * @param outside what comes to it from outside
   * @param saved whether flow files were saved that nobody has read again yet
   */
  RawTerminal(Terminal terminal, SignalQueue outside, Theme theme, BooleanSupplier saved) {
    this.terminal = terminal;
    this.theme = theme;
    this.saved = saved;
    this.keys = new KeyReader(terminal);
    this.outside = outside;
    outside.listenOn(terminal);
    this.before = terminal.enterRawMode();
    terminal.writer().write(PASTE_ON);
  }

  /**
   * Shows a screen until something comes of it.
   *
   * @return the screen as it was then; null at the end of the input
   * @throws IllegalStateException when the terminal was closed meanwhile
   */
  Screen show(Screen first) {
    Screen screen = first;
    display = fresh();
    try {
      while (screen != null && screen.reply() == null) {
        draw(screen);
        KeyPress press = next(screen);
        screen = press == null ? null : screen.press(press);
      }
    } catch (IOError | EndOfFileException e) {
      screen = null; // a terminal that went away has ended the input
    }
    display.update(List.of(), 0, false); // what comes next is written in its place
    frame = Frame.NOTHING;
    return screen;
  }

  private Display fresh() {
    Display fresh = new Display(terminal, false);
    fresh.resize(size());
    return fresh;
  }

  /** The size of the terminal; what is usual for one that does not know its own. */
  private Size size() {
    Size size = terminal.getSize();
    return size.getRows() > 0 && size.getColumns() > 0 ? size : Size.of(80, 24);
  }

  int columns() {
    return size().getColumns();
  }

  Viewport room() {
    return Viewport.in(size().getRows(), size().getColumns());
  }

  /** The next key, or null to end; meanwhile what comes from outside is attended to. */
  private KeyPress next(Screen screen) {
    while (!keys.ready(LOOK)) {
      if (outside.take(Signal.INT)) {
        return null;
      }
      if (outside.take(Signal.TSTP)) {
        stop();
      }
      if (outside.take(Signal.CONT)) {
        // The shell has had the terminal, and moved the cursor on.
        terminal.enterRawMode();
        terminal.writer().write(PASTE_ON + "\r\033[J");
        display = fresh();
        draw(screen);
      }
      if (outside.take(Signal.WINCH)) {
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
      outside.handle(Signal.CONT); // nobody there to stop it: it goes on
    }
  }

  private void draw(Screen screen) {
    frame = screen.draw(room(), theme);
    List<AttributedString> lines = new ArrayList<>();
    for (int i = 0; i < frame.lines().size(); i++) {
      // Ended rows are not joined by the terminal when it is made wider.
      String end = i < frame.lines().size() - 1 ? "\n" : "";
      lines.add(AttributedString.fromAnsi(frame.lines().get(i) + end));
    }
    display.update(lines, size().cursorPos(frame.row(), frame.column()), false);
    terminal.flush();
  }

  /** What takes away all that is drawn at present. */
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
