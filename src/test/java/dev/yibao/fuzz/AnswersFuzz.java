package dev.yibao.fuzz;

/** Reads any bytes as a file of answers. */
public final class AnswersFuzz {

  private AnswersFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Promise.run(input, input, "refund", "--answers", "-");
  }
}
