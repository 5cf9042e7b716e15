package dev.yibao.terminal;

import dev.yibao.render.Cells;
import dev.yibao.render.Theme;
import dev.yibao.render.Wrapping;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/**
 * Asks on a terminal that can move its cursor: what is asked is drawn below what was said, redrawn
 * with every key, and leaves a line when it is answered.
 */
public final class ScreenFront implements Front {

  private static final String PASTE_ON = "\033[?2004h";
  private static final String PASTE_OFF = "\033[?2004l";

  /** How often it is looked whether the window has changed, in milliseconds. */
  private static final long LOOK = 100;

  private final Terminal terminal;
  private final Theme theme;
  private final KeyReader keys;
  private final Attributes before;

  /** What came from outside and was not yet attended to. */
  private final Set<Signal> signals = Collections.synchronizedSet(EnumSet.noneOf(Signal.class));

  private Display display;
  private volatile Frame frame = new Frame(List.of(), 0, 0);
  private volatile boolean ending;
  private Thread farewell;

  /** Asks on a terminal that is open already, and closes it in the end. */
  ScreenFront(Terminal terminal, Theme theme) {
    this.terminal = terminal;
    this.theme = theme;
    this.keys = new KeyReader(terminal);
    for (Signal signal : List.of(Signal.INT, Signal.TSTP, Signal.CONT, Signal.WINCH)) {
      terminal.handle(signal, signals::add);
    }
    this.before = terminal.enterRawMode();
    terminal.writer().write(PASTE_ON);
  }

  /**
   * Opens the terminal of this process. What is asked goes to standard error, so that the answer
   * can go elsewhere; to standard output where standard error is no terminal.
   *
   * @param out where that is, to be left in order when the process is ended from outside
   */
  public static ScreenFront open(OutputStream out, Theme theme) {
    ScreenFront front = new ScreenFront(SystemTerminal.open(), theme);
    front.farewell = new Thread(() -> front.leave(out));
    Runtime.getRuntime().addShutdownHook(front.farewell);
    return front;
  }

  /** Takes away what was asked; the terminal library puts the modes of the terminal right. */
  private void leave(OutputStream out) {
    ending = true;
    try {
      out.write((PASTE_OFF + clear()).getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      // The terminal is gone; nothing is left to be put in order.
    }
  }

  /** Moves to where what is asked begins, and takes away all from there. */
  private String clear() {
    int row = frame.row();
    return "\r" + (row > 0 ? "\033[" + row + "A" : "") + "\033[J";
  }

  @Override
  public Reply ask(Prompt prompt) {
    Screen screen = Screen.of(prompt);
    display = fresh();
    try {
      while (screen != null && screen.reply() == null) {
        draw(screen);
        Press press = next(screen);
        screen = press == null ? null : screen.press(press);
      }
    } catch (IllegalStateException e) {
      awaitTheEnd(e);
    } catch (IOError | EndOfFileException e) {
      screen = null; // a terminal that went away has ended the input
    }
    erase();
    return screen == null ? Reply.of(Reply.Kind.QUIT) : screen.reply();
  }

  /** The process is being ended, and the terminal closed already: nothing more is to be said. */
  private void awaitTheEnd(IllegalStateException closed) {
    if (!ending) {
      throw closed;
    }
    while (true) {
      LockSupport.park();
    }
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

  private Room room() {
    return Room.in(size().getRows(), size().getColumns());
  }

  /** The next key, or null to end; meanwhile what comes from outside is attended to. */
  private Press next(Screen screen) {
    while (!keys.ready(LOOK)) {
      if (signals.remove(Signal.INT)) {
        return null;
      }
      if (signals.remove(Signal.TSTP)) {
        stop();
      }
      if (signals.remove(Signal.CONT)) {
        // The shell has had the terminal, and moved the cursor on.
        terminal.enterRawMode();
        terminal.writer().write(PASTE_ON + "\r\033[J");
        display = fresh();
        draw(screen);
      }
      if (signals.remove(Signal.WINCH)) {
        terminal.writer().write(clear());
        display = fresh();
        draw(screen);
      }
    }
    return keys.next(screen.takesText());
  }

  /** Leaves the terminal to the shell until the shell continues this process. */
  private void stop() {
    terminal.writer().write(PASTE_OFF + clear());
    terminal.flush();
    terminal.setAttributes(before);
    try {
      new ProcessBuilder("sh", "-c", "kill -STOP " + ProcessHandle.current().pid())
          .start()
          .waitFor();
    } catch (IOException | InterruptedException e) {
      signals.add(Signal.CONT); // nobody there to stop it: it goes on
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

  /** Takes away what was asked; what comes next is written in its place. */
  private void erase() {
    display.update(List.of(), 0, false);
    frame = new Frame(List.of(), 0, 0);
  }

  @Override
  public void answered(int number, String question, String answer) {
    String lead = number + ". ";
    int width = room().width();
    if (Cells.of(lead + question + " " + answer) <= width) {
      line(theme.dim(lead + question) + " " + answer);
      return;
    }
    Wrapping.hanging(lead, question, width).forEach(part -> line(theme.dim(part)));
    Wrapping.hanging(" ".repeat(lead.length()), answer, width).forEach(this::line);
  }

  @Override
  public void say(String text) {
    Wrapping.lines(text, room().width()).forEach(this::line);
  }

  @Override
  public void note(String text) {
    Wrapping.lines(text, room().width()).forEach(part -> line(theme.dim(part)));
  }

  @Override
  public void verbatim(String line) {
    line(theme.dim(line));
  }

  private void line(String painted) {
    terminal.writer().write(painted + "\n");
  }

  @Override
  public int columns() {
    return size().getColumns();
  }

  @Override
  public void flush() {
    terminal.flush();
  }

  @Override
  public void close() {
    if (farewell != null) {
      Runtime.getRuntime().removeShutdownHook(farewell);
    }
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
