package dev.yibao.cli;

import dev.yibao.terminal.Console;
import dev.yibao.terminal.Foreground;
import dev.yibao.terminal.LineConsole;
import dev.yibao.terminal.ScreenConsole;
import java.util.function.BooleanSupplier;

/** Opens the terminal to ask on. */
final class Consoles {

  private Consoles() {}

  /** For flows that nobody edits. No lambda: the first one takes several milliseconds. */
  private static final BooleanSupplier NEVER =
      new BooleanSupplier() {
        @Override
        public boolean getAsBoolean() {
          return false;
        }
      };

  /** The same for flows that nobody edits. */
  static Console open(Context context) {
    return open(context, NEVER);
  }

  /**
   * A screen; plain lines where those are wished for, or the terminal can do no more.
   *
   * @param saved whether flow files were saved that nobody has read again yet
   */
  static Console open(Context context, BooleanSupplier saved) {
    Streams streams = context.streams();
    boolean lines =
        context.output().isPlain() || !streams.errIsTerminal() && !streams.outIsTerminal();
    return lines
        ? new LineConsole(
            Foreground.input(streams.in()),
            streams.err(),
            context.output().columns(),
            context.output().errTheme(),
            saved)
        : ScreenConsole.open(
            streams.errIsTerminal() ? streams.err() : streams.out(),
            context.output().errTheme(),
            saved,
            streams.rows(),
            streams.columns());
  }
}
