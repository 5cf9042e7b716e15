package dev.yibao.fuzz;

import dev.yibao.terminal.Typist;
import java.nio.charset.StandardCharsets;

/** Takes any bytes for what a terminal sends. */
public final class KeysFuzz {

  private KeysFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String typed = new String(input, StandardCharsets.UTF_8);
    if (Typist.type(typed, false) > typed.length() || Typist.type(typed, true) > typed.length()) {
      throw new AssertionError("more keys than characters");
    }
  }
}
