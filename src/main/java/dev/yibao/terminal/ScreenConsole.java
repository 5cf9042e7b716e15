package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Terminal;

/**
 * Asks on a terminal that can move its cursor, and leaves a line for what is answered.
 *
 * <p>To open the terminal takes several times as long as all else before the first question. So
 * that is drawn before: what is typed meanwhile is answered a moment later.
 */
public final class ScreenConsole implements Console {

  private final Theme theme;
  private final BooleanSupplier saved;
  private final OutputStream out;
  private final Thread farewell;

  /** What is known of the terminal before it is open; null when nothing is. */
  private final Viewport told;

  /** Null until it is open. */
  private volatile RawTerminal terminal;

  /** What was drawn before it was open; null when nothing was, or that is over. */
  private volatile FirstFrame first;

  private volatile boolean ending;

  /** Asks on a terminal that is open already. */
  ScreenConsole(Terminal open, Theme theme, BooleanSupplier saved) {
    this.terminal = new RawTerminal(open, new SignalQueue(), theme, saved);
    this.theme = theme;
    this.saved = saved;
    this.out = null;
    this.farewell = null;
    this.told = null;
  }

  private ScreenConsole(OutputStream out, Theme theme, BooleanSupplier saved, Viewport told) {
    this.theme = theme;
    this.saved = saved;
    this.out = out;
    this.told = told;
    this.farewell = new Farewell();
    Runtime.getRuntime().addShutdownHook(farewell);
  }

  /**
   * Asks on the terminal of this process. What is asked goes to standard error, so that the answer
   * can go elsewhere; to standard output where standard error is no terminal.
   *
   * @param out where that is
   * @param saved whether flow files were saved that nobody has read again yet
   * @param rows the height of the terminal; 0 when not known, and nothing is drawn before it is
   *     open
   * @param columns its width; 0 when not known
   */
  public static ScreenConsole open(
      OutputStream out, Theme theme, BooleanSupplier saved, int rows, int columns) {
    boolean known = rows > 0 && columns > 0;
    return new ScreenConsole(out, theme, saved, known ? Viewport.in(rows, columns) : null);
  }

  /** Runs when the process is ended from outside. */
  private final class Farewell extends Thread {

    @Override
    public void run() {
      leave();
    }
  }

  /** Takes away what was asked; the terminal library puts the modes of the terminal right. */
  private synchronized void leave() {
    ending = true;
    FirstFrame drawn = first;
    RawTerminal open = terminal;
    String gone = open == null ? "" : RawTerminal.PASTE_OFF + open.clear();
    write(drawn == null ? gone : RawTerminal.PASTE_OFF + drawn.clear());
  }

  /** Draws before the terminal is open, unless the process is being ended. */
  private synchronized void drawFirst(Screen screen) {
    Frame frame = screen.draw(told, theme);
    if (!ending) {
      first = new FirstFrame(frame);
      write(first.text());
    }
  }

  /** Writes past the terminal library. */
  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      // The terminal is gone: the library will find the same, as the end of the input.
    }
  }

  @Override
  public UserAction ask(Prompt prompt) {
    Screen screen = Screen.of(prompt);
    if (terminal == null && told != null) {
      drawFirst(screen);
    }
    try {
      screen = terminal().show(screen);
    } catch (IllegalStateException e) {
      if (!ending) {
        throw e;
      }
      awaitTheEnd();
    }
    return screen == null ? UserAction.of(UserAction.Kind.QUIT) : screen.reply();
  }

  /** The terminal, opened when it is first needed. */
  private RawTerminal terminal() {
    if (terminal == null) {
      SignalQueue outside = new SignalQueue();
      Terminal open = SystemTerminal.open(outside);
      if (ending) {
        awaitTheEnd();
      }
      RawTerminal raw = new RawTerminal(open, outside, theme, saved);
      if (first != null) {
        raw.write(first.clear());
      }
      terminal = raw;
      first = null;
    }
    return terminal;
  }

  /** The process is being ended, and the terminal closed already: nothing more is to be said. */
  private static void awaitTheEnd() {
    while (true) {
      LockSupport.park();
    }
  }

  private int width() {
    return terminal().room().width();
  }

  @Override
  public void answered(int number, String question, String answer) {
    String lead = number + ". ";
    if (Cells.of(lead + question + " " + answer) <= width()) {
      line(theme.dim(lead + question) + " " + answer);
      return;
    }
    Wrapping.hanging(lead, question, width()).forEach(part -> line(theme.dim(part)));
    Wrapping.hanging(" ".repeat(lead.length()), answer, width()).forEach(this::line);
  }

  @Override
  public void say(String text) {
    Wrapping.lines(text, width()).forEach(this::line);
  }

  @Override
  public void note(String text) {
    Wrapping.lines(text, width()).forEach(part -> line(theme.dim(part)));
  }

  @Override
  public void verbatim(String line) {
    line(theme.dim(line));
  }

  private void line(String painted) {
    terminal().write(painted + "\n");
  }

  @Override
  public int columns() {
    return terminal().columns();
  }

  @Override
  public void flush() {
    if (terminal != null) {
      terminal.flush();
    }
  }

  @Override
  public void close() {
    if (farewell != null) {
      Runtime.getRuntime().removeShutdownHook(farewell);
    }
    if (terminal != null) {
      terminal.close();
    }
  }
}
