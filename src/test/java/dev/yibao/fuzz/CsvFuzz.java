package dev.yibao.fuzz;

/** Reads any bytes as a batch of CSV cases. */
public final class CsvFuzz {

  private CsvFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Promise.run(input, input, "batch", "refund", "--csv");
  }
}
