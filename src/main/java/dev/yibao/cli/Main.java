package dev.yibao.cli;

/** Begins and ends the process. */
public final class Main {

  private Main() {}

  /** Runs {@code yibao} with the process's own streams and leaves with its exit status. */
  public static void main(String[] args) {
    int status = new Yibao(Streams.system(), System.getenv()).run(args);
    if (status != ExitStatus.OK) {
      leave(status);
    }
  }

  /** Ends the process; all is written and closed by now. */
  private static void leave(int status) {
    Runtime runtime = Runtime.getRuntime();
    try {
      runtime.removeShutdownHook(Thread.currentThread());
    } catch (IllegalStateException e) {
      System.exit(status); // waits for the end that a signal has begun
    }
    runtime.halt(status); // System.exit looks for a logger first from JDK 21 on, as long as a run
  }
}
