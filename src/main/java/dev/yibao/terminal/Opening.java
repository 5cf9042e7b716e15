package dev.yibao.terminal;

import org.jline.terminal.Terminal;

/** Opens the terminal of this process, while the first question is drawn on it. */
final class Opening extends Thread {

  private final Outside outside = new Outside();
  private Terminal terminal;
  private RuntimeException trouble;

  /** Begins to. */
  Opening() {
    super("terminal");
    setDaemon(true);
    start();
  }

  @Override
  public void run() {
    try {
      terminal = SystemTerminal.open(outside);
    } catch (RuntimeException e) {
      trouble = e;
    }
  }

  /** What comes to it from outside. */
  Outside outside() {
    return outside;
  }

  /**
   * Waits for it.
   *
   * @throws RuntimeException when it cannot be opened
   */
  Terminal terminal() {
    boolean interrupted = false;
    while (isAlive()) {
      try {
        join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (trouble != null) {
      throw trouble;
    }
    return terminal;
  }
}
