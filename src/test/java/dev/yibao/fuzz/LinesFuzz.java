package dev.yibao.fuzz;

/** Reads any bytes as answers, one a line. */
public final class LinesFuzz {

  private LinesFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Promise.run(input, input, "deadline");
  }
}
