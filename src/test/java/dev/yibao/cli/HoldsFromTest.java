package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No answer for a day before the one from which the content was checked. */
class HoldsFromTest {

  private static final String ANSWERS = "-a topic=forced -a forced=resident";

  private static Ran asked(String asOf) {
    return Ran.of("why --no-input --format json " + ANSWERS + " --as-of " + asOf);
  }

  @Test
  void theFirstDayIsAnsweredAndTheOneBeforeIsNot() {
    assertEquals(ExitStatus.OK, asked("2026-11-22").status());
    Ran before = asked("2026-11-21");
    assertEquals(ExitStatus.INVALID, before.status());
    assertEquals("out-of-range", before.json().get("error").get("code").asString());
    assertEquals("2026-11-21", before.json().get("error").get("given").asString());
    String message = before.json().get("error").get("message").asString();
    assertTrue(message.contains("从 2026-11-22 起核对过"), message);
  }

  @Test
  void theVerdictTurnsOnTheDayTheLawDoes() {
    String before = asked("2026-12-31").json().get("outcome").get("verdict").asString();
    String then = asked("2027-01-01").json().get("outcome").get("verdict").asString();
    assertEquals("depends no", before + " " + then);
    String cases = "{\"answers\": {\"topic\": \"forced\", \"forced\": \"resident\"}}\n";
    Ran batch = Ran.with(cases, "batch why --as-of 2027-01-01");
    assertEquals("no", batch.json().get("outcome").get("verdict").asString());
  }

  @Test
  void aWholeBatchIsRefused() {
    Ran ran = Ran.with("{\"answers\": {}}\n", "batch why --as-of 1990-01-01");
    assertEquals(ExitStatus.INVALID, ran.status());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("2026-11-22"), ran.err());
  }

  @Test
  void aClockThatIsSlowIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("library.yaml"), "holds-from: 9999-01-01\n");
    Ran ran = Ran.over(folder, "why", "--no-input");
    assertEquals(ExitStatus.INVALID, ran.status());
    assertTrue(ran.err().contains("这台机器的钟是 " + CurrentDate.get()), ran.err());
    assertTrue(ran.err().contains("9999-01-01"), ran.err());
  }

  @Test
  void pathsAndDrawingsShowTheVerdictOfThePlaceAndTheDay(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("regions"));
    Files.writeString(
        folder.resolve("regions/zhejiang.yaml"),
        """
        name: 浙江
        outcomes:
          why/forced-flexible:
            verdict: no
            headline: 此地不行。
            changes:
              - from: 2027-03-01
                verdict: yes
                headline: 此地又行了。
        """);
    String paths = "paths why --as-of 2026-12-01 --region ";
    String told = Ran.over(folder, (paths + "zhejiang").split(" ")).out();
    assertTrue(told.contains("why/forced-flexible（不能） -a region=zhejiang"), told);
    assertFalse(Ran.over(folder, (paths + "other").split(" ")).out().contains("flexible（不能）"));
    String graph = "graph why --as-of 2027-03-01 ";
    String drawn = Ran.over(folder, (graph + "--region zhejiang").split(" ")).out();
    assertTrue(drawn.contains("（浙江）"), drawn);
    assertTrue(drawn.contains("【能】此地又行了"), drawn);
    String marked = Ran.over(folder, (graph + "-a region=zhejiang").split(" ")).out();
    assertTrue(marked.contains("【能】此地又行了"), marked);
  }
}
