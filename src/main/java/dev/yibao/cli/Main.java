package dev.yibao.cli;

/** Where the process begins and ends. */
public final class Main {

  private Main() {}

  /** Runs {@code yibao} with the process's own streams and leaves with its exit status. */
  public static void main(String[] args) {
    int status = new Yibao(Streams.system(), System.getenv()).run(args);
    if (status != ExitStatus.OK) {
      System.exit(status);
    }
  }
}
