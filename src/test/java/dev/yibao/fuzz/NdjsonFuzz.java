package dev.yibao.fuzz;

/** Reads any bytes as a batch of JSON cases. */
public final class NdjsonFuzz {

  private NdjsonFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Promise.run(input, input, "batch", "refund");
  }
}
