package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Printable;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/**
 * Asks on a terminal that can move its cursor, and leaves a line for each answer.
 *
 * <p>To open the terminal takes several times as long as all else before the first question. So
 * that is drawn before: what is typed meanwhile is answered a moment later.
 */
public final class ScreenConsole implements Console {

  private static final Size USUAL = Size.of(80, 24);

  private final Theme theme;
  private final BooleanSupplier saved;
  private final OutputStream out;
  private final Thread cleanup;

  /** The size of a terminal that does not know its own. */
  private final Size usual;

  /** What the terminal leaves to draw on, known before it is open; null when it is not known. */
  private final Viewport expected;

  /** Null until it is open. */
  private volatile RawTerminal terminal;

  /** Null before it is drawn, and once the terminal is open. */
  private volatile Frame firstFrame;

  private volatile boolean exiting;

  /** Asks on a terminal that is open already. */
  ScreenConsole(Terminal open, Theme theme, BooleanSupplier saved) {
    this.usual = USUAL;
    this.terminal = new RawTerminal(open, new SignalQueue(), theme, saved, usual, () -> {});
    this.theme = theme;
    this.saved = saved;
    this.out = null;
    this.cleanup = null;
    this.expected = null;
  }

  private ScreenConsole(
      OutputStream out, Theme theme, BooleanSupplier saved, Viewport expected, Size usual) {
    this.usual = usual;
    this.theme = theme;
    this.saved = saved;
    this.out = out;
    this.expected = expected;
    this.cleanup = new Cleanup();
    Runtime.getRuntime().addShutdownHook(cleanup);
  }

  /**
   * Asks on the terminal of this process. Questions go to standard error, so that the answer can go
   * elsewhere; to standard output where standard error is no terminal.
   *
   * @param out the one of the two that questions go to
   * @param saved tells whether flow files were saved that nobody has read again yet
   * @param rows the height of the terminal; 0 when not known, and nothing is drawn before it is
   *     open
   * @param columns its width; 0 when not known
   */
  public static ScreenConsole open(
      OutputStream out, Theme theme, BooleanSupplier saved, int rows, int columns) {
    Viewport expected = rows > 0 && columns > 0 ? Viewport.in(rows, columns) : null;
    Size usual =
        Size.of(columns > 0 ? columns : USUAL.getColumns(), rows > 0 ? rows : USUAL.getRows());
    return new ScreenConsole(out, theme, saved, expected, usual);
  }

  /** Runs when the process is ended from outside. */
  private final class Cleanup extends Thread {

    @Override
    public void run() {
      removeQuestion();
    }
  }

  /** Removes what is drawn; the terminal library restores the modes of the terminal. */
  private synchronized void removeQuestion() {
    exiting = true;
    Frame drawn = firstFrame;
    RawTerminal open = terminal;
    String clear = open == null ? "" : RawTerminal.PASTE_OFF + open.clear();
    write(drawn == null ? clear : RawTerminal.PASTE_OFF + drawn.clearFirst());
  }

  /** Draws before the terminal is open, unless the process is being ended. */
  private synchronized void drawFirst(Screen screen) {
    Frame frame = screen.draw(expected, theme);
    if (!exiting) {
      firstFrame = frame;
      write(frame.first());
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

  /** The screen that a prompt begins with. */
  static Screen screen(Prompt prompt) {
    return prompt.kind().picks() ? ListScreen.of(prompt) : InputScreen.of(prompt);
  }

  @Override
  public UserAction ask(Prompt prompt) {
    Screen screen = screen(prompt);
    if (terminal == null && expected != null) {
      drawFirst(screen);
    }
    try {
      UserAction action = terminal().show(screen);
      if (exiting) {
        return awaitExit();
      }
      return action == null ? UserAction.of(Key.QUIT) : action;
    } catch (IllegalStateException e) {
      if (!exiting) {
        throw e;
      }
      return awaitExit();
    }
  }

  /** The terminal, opened when it is first needed. */
  private RawTerminal terminal() {
    if (terminal == null) {
      SignalQueue signals = new SignalQueue();
      if (Foreground.await()) {
        firstFrame = null; // the shell has had the terminal, and scrolled it away
      }
      Terminal open = SystemTerminal.open(signals);
      if (exiting) {
        awaitExit();
      }
      Foreground.allowRestoring();
      RawTerminal raw = new RawTerminal(open, signals, theme, saved, usual, Foreground::await);
      if (firstFrame != null) {
        raw.write(firstFrame.clearFirst());
      }
      terminal = raw;
      firstFrame = null;
    }
    return terminal;
  }

  /** Never returns: the process is being ended, and its terminal is closed already. */
  private static UserAction awaitExit() {
    while (true) {
      LockSupport.park();
    }
  }

  @Override
  public void answered(int number, String question, String answer) {
    String lead = number + ". ";
    if (Cells.of(lead + question + " " + answer) <= width()) {
      line(theme.dim(lead + question) + " " + Printable.of(answer));
      return;
    }
    Wrapping.hanging(lead, question, width()).forEach(part -> line(theme.dim(part)));
    Wrapping.hanging(" ".repeat(lead.length()), answer, width()).forEach(this::line);
  }

  @Override
  public void line(String painted) {
    terminal().write(painted + "\n");
  }

  @Override
  public int columns() {
    return terminal().columns();
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public void flush() {
    if (terminal != null) {
      terminal.flush();
    }
  }

  @Override
  public void close() {
    if (cleanup != null) {
      Runtime.getRuntime().removeShutdownHook(cleanup);
    }
    if (terminal != null) {
      terminal.close();
    }
  }
}
