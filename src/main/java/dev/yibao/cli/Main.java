package dev.yibao.cli;

/** Where the process begins and ends. */
public final class Main {

  private Main() {}

  /** Runs {@code yibao} with the process's own streams and leaves with its exit status. */
  public static void main(String[] args) {
    int status = new Yibao(Streams.system(), System.getenv()).run(args);
    if (status != ExitStatus.OK) {
      // All is written and closed by now, and System.exit takes JDK 21 and later as long as a run.
      Runtime.getRuntime().halt(status);
    }
  }
}
