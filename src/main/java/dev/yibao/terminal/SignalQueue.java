package dev.yibao.terminal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** Holds the signals that came to a terminal until the loop that draws screens takes them. */
final class SignalQueue implements Terminal.SignalHandler {

  private static final Set<Signal> TAKEN =
      EnumSet.of(Signal.INT, Signal.TSTP, Signal.CONT, Signal.WINCH);

  private final Set<Signal> signals = Collections.synchronizedSet(EnumSet.noneOf(Signal.class));

  /** Begins to hold the signals of this terminal. */
  void listenOn(Terminal terminal) {
    for (Signal signal : TAKEN) {
      terminal.handle(signal, this);
    }
  }

  @Override
  public void handle(Signal signal) {
    signals.add(signal);
  }

  /** Takes a signal out; false when it did not come. */
  boolean take(Signal signal) {
    return signals.remove(signal);
  }
}
