package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd files of answers. */
class AnswersFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a\nwhat: &x premium\n",
        "# a\nwhat: \u001b[31mpremium\n",
        "# a\nwhat: \"\\e]0;x\\a\"\n",
        "# a\n\u202ewhat: premium\n",
        "# a\nwhat: \u200bpremium\n"
      })
  void isRefusedAtItsLine(String text) {
    Ran ran = answer(text);
    assertEquals(ExitStatus.INVALID, ran.status());
    assertTrue(ran.out().contains("\"code\":\"bad-answers-file\""), ran.out());
    assertTrue(ran.out().contains("\"line\":2"), ran.out());
  }

  @Test
  void mayHaveACharacterOutsideTheBasicPlaneAnywhere() {
    for (int length = 1000; length <= 1050; length++) {
      Ran ran = answer("# " + "x".repeat(length) + "\nwhat: premium # 𠮷\n");
      assertEquals(ExitStatus.INCOMPLETE, ran.status(), ran.err());
    }
  }

  private static Ran answer(String text) {
    return Ran.with(
        text.getBytes(StandardCharsets.UTF_8), "refund --answers - --no-input --format json");
  }
}
