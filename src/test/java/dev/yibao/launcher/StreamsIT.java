package dev.yibao.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** The packed program between other programs: what only real pipes and signals can show. */
@DisabledOnOs(OS.WINDOWS)
class StreamsIT {

  private static final Path HOME = Path.of("target/yibao").toAbsolutePath();
  private static final String CASE = "{\"answers\":{}}\n";

  @TempDir private Path folder;

  /** What a shell script came to; in it {@code yibao} is the program. */
  private record Ended(int status, String out, String err) {}

  private Ended sh(String script) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = start(script, out, err);
    process.getOutputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), script);
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static Process start(String script, Path out, Path err) throws IOException {
    String whole = "yibao() { \"$YIBAO\" \"$@\"; }\n" + script;
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", whole);
    builder.environment().put("YIBAO", HOME.resolve("bin/yibao").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  @Test
  void aFullDiskIsExitOneInOneLine() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    for (String command : new String[] {"list", "paths refund", "refund --help", "schema result"}) {
      Ended ended = sh("yibao " + command + " >/dev/full");
      assertEquals(1, ended.status(), command);
      assertEquals(1, ended.err().lines().count(), ended.err());
    }
    assertEquals(1, sh("echo '" + CASE.strip() + "' | yibao batch refund >/dev/full").status());
  }

  @Test
  void aReaderThatStopsReadingEndsItQuietly() throws Exception {
    Ended ended = sh("yibao paths refund | head -n 1");
    assertEquals(1, ended.out().lines().count());
    assertEquals("", ended.err());
    Ended batch = sh("yes '" + CASE.strip() + "' | yibao batch refund | head -n 2");
    assertEquals(2, batch.out().lines().count());
    assertEquals("", batch.err());
  }

  @Test
  void answersAreTakenFromAPipeAsFromAFile() throws Exception {
    Ended piped = sh("printf '{\"what\": \"scam\"}' | yibao refund --answers -");
    Path answers = Files.writeString(folder.resolve("answers"), "what: scam\n");
    assertEquals("", piped.err());
    assertEquals(sh("yibao refund --answers " + answers), piped);
    assertEquals(sh("yibao refund --answers - < " + answers), piped);
  }

  @Test
  void aClosedStandardInputHasNoAnswers() throws Exception {
    assertEquals(3, sh("yibao refund <&-").status());
    assertEquals(0, sh("yibao batch refund <&-").status());
  }

  @Test
  void aBatchThatIsInterruptedLeavesWholeLinesAndCanBeCarriedOn() throws Exception {
    Path out = folder.resolve("results");
    Process process = start("exec \"$YIBAO\" batch refund", out, folder.resolve("err"));
    long cases = feedUntilKilled(process);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(128 + 15, process.exitValue());
    String results = Files.readString(out);
    assertTrue(results.endsWith("\n"));
    long written = results.lines().count();
    assertTrue(written > 0 && written <= cases, written + " of " + cases);
    ObjectMapper mapper = new ObjectMapper();
    results.lines().skip(written - 1).forEach(mapper::readTree);
    String rest = "yes '" + CASE.strip() + "' | head -n " + (written + 3);
    assertEquals(3, sh(rest + " | yibao batch refund --skip " + written).out().lines().count());
  }

  /** Gives case after case, and ends the process in the middle of them. */
  private static long feedUntilKilled(Process process) throws IOException {
    byte[] hundred = CASE.repeat(100).getBytes(StandardCharsets.UTF_8);
    long cases = 0;
    try (OutputStream in = process.getOutputStream()) {
      while (cases < 10_000_000) {
        in.write(hundred);
        in.flush();
        cases += 100;
        if (cases == 20_000) {
          process.toHandle().destroy(); // unlike that of the process, leaves its input open
        }
      }
    } catch (IOException e) {
      return cases + 100; // it is gone
    }
    return cases;
  }

  @Test
  void aCaseIsAnsweredBeforeTheNextComes() throws Exception {
    Path out = folder.resolve("results");
    Process process = start("exec \"$YIBAO\" batch refund", out, folder.resolve("err"));
    OutputStream in = process.getOutputStream();
    for (int i = 1; i <= 3; i++) {
      in.write(CASE.getBytes(StandardCharsets.UTF_8));
      in.flush();
      awaitLines(out, i);
    }
    in.close();
    assertEquals(3, process.waitFor());
  }

  private static void awaitLines(Path out, int lines) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (Files.readString(out).lines().count() < lines) {
      assertTrue(System.nanoTime() < end, "no result came");
      Thread.onSpinWait();
    }
  }
}
