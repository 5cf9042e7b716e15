package dev.yibao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Takes each line of any bytes for a word of the command line. */
public final class CommandLineFuzz {

  /** Commands that write files, wait for them to be saved, or work for longer than one may wait. */
  private static final Set<String> LEFT_OUT = Set.of("new", "watch", "check", "test", "diff");

  private static final int MOST_WORDS = 20;

  private CommandLineFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    List<String> words = new String(input, StandardCharsets.UTF_8).lines().toList();
    if (words.size() <= MOST_WORDS && words.stream().noneMatch(CommandLineFuzz::isLeftOut)) {
      Promise.run(input, new byte[0], words.toArray(String[]::new));
    }
  }

  /** Leaves out the stack trace that is asked for, and files that are not the fuzzer's to read. */
  private static boolean isLeftOut(String word) {
    return LEFT_OUT.contains(word) || word.startsWith("--debug") || word.contains("/");
  }
}
