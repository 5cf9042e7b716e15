package dev.yibao.cli;

import dev.yibao.terminal.Front;
import dev.yibao.terminal.PlainFront;
import dev.yibao.terminal.ScreenFront;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Opens the terminal to ask on. */
final class Fronts {

  private Fronts() {}

  /**
   * A screen; plain lines where those are wished for, or the terminal can do no more.
   *
   * @param saved whether flow files were saved that nobody has read again yet
   */
  static Front open(Context context, boolean plain, BooleanSupplier saved) {
    Streams streams = context.streams();
    boolean lines =
        plain
            || !streams.errIsTerminal() && !streams.outIsTerminal()
            || context.environment("TERM").equals("dumb")
            || !List.of("", "0", "false").contains(context.environment("ACCESSIBLE"));
    return lines
        ? new PlainFront(streams.in(), streams.err(), context.columns(), context.errTheme(), saved)
        : ScreenFront.open(
            streams.errIsTerminal() ? streams.err() : streams.out(), context.errTheme(), saved);
  }
}
