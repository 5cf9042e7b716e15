package dev.yibao.fuzz;

import dev.yibao.cli.Ran;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what a run may come to, whatever it was given. */
final class Promise {

  /** The exit statuses of the contract but 1, since nothing here fails to be read or written. */
  private static final Set<Integer> STATUSES = Set.of(0, 2, 3, 4, 5, 10, 11, 130);

  /** What a fault of Java looks like to somebody who uses the program. */
  private static final Pattern FAULT =
      Pattern.compile(
          "Exception|Error|because \"|is null|(?:java|jdk|jackson|snakeyaml|yibao)\\.[a-z]+\\.");

  private Promise() {}

  /**
   * Runs the program in this process, and throws unless it ends as the contract says.
   *
   * @param input of the fuzzer, from which arguments and standard input were made
   */
  static void run(byte[] input, byte[] stdin, String... args) {
    Ran ran = Ran.run(new ByteArrayInputStream(stdin), Map.of(), args);
    if (!STATUSES.contains(ran.status())) {
      throw new AssertionError("exit " + ran.status() + ": " + ran.out() + ran.err());
    }
    holdsNoFault(input, ran.out() + ran.err());
  }

  /** Throws when something written tells a fault of Java that it does not quote from the input. */
  static void holdsNoFault(byte[] input, String written) {
    String given = new String(input, StandardCharsets.UTF_8);
    Matcher faults = FAULT.matcher(written);
    while (faults.find()) {
      if (!given.contains(faults.group())) {
        throw new AssertionError("tells a fault of Java: " + written);
      }
    }
  }
}
