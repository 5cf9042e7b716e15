package dev.yibao.terminal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** What came to a terminal from outside and was not yet attended to. */
final class SignalQueue implements Terminal.SignalHandler {

  /** What is attended to. */
  private static final Set<Signal> ATTENDED =
      EnumSet.of(Signal.INT, Signal.TSTP, Signal.CONT, Signal.WINCH);

  private final Set<Signal> signals = Collections.synchronizedSet(EnumSet.noneOf(Signal.class));

  /** Waits for what may come to this terminal. */
  void listenOn(Terminal terminal) {
    for (Signal signal : ATTENDED) {
      terminal.handle(signal, this);
    }
  }

  @Override
  public void handle(Signal signal) {
    signals.add(signal);
  }

  /** Whether this came; it is attended to then. */
  boolean take(Signal signal) {
    return signals.remove(signal);
  }
}
