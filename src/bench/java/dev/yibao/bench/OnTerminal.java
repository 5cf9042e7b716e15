package dev.yibao.bench;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A program on a pseudo-terminal of 80 columns and 24 rows, timed until something stands there.
 *
 * @param command the words
 * @param awaited what is to stand there
 * @param key what is typed then; empty for nothing
 * @param answer what is to come of the key
 */
record OnTerminal(List<String> command, String awaited, String key, String answer)
    implements Timed {

  private static final String BEGINS = "begins now";

  /** The size comes after the process has begun; the program may only start once it is there. */
  private static final String SHELL =
      "while [ \"$(stty size)\" = '0 0' ]; do :; done; printf '" + BEGINS + "'; exec \"$@\"";

  private static final int PATIENCE = 30;

  static OnTerminal until(String awaited, List<String> command) {
    return new OnTerminal(command, awaited, "", "");
  }

  /** The same, and then this key is typed, and its answer waited for. */
  OnTerminal typing(String typed, String itsAnswer) {
    return new OnTerminal(command, awaited, typed, itsAnswer);
  }

  @Override
  public double millis() throws IOException, InterruptedException {
    PtyProcess process = start();
    Executor later = CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS);
    CompletableFuture<Void> end = CompletableFuture.runAsync(process::destroyForcibly, later);
    // Buffered, since byte by byte pty4j gives a byte of Chinese as a negative number.
    try (InputStream screen = new BufferedInputStream(process.getInputStream());
        OutputStream keyboard = process.getOutputStream()) {
      boolean seen = await(screen, BEGINS);
      long begun = System.nanoTime();
      seen &= await(screen, awaited);
      if (!key.isEmpty()) {
        keyboard.write(key.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        seen &= await(screen, answer);
      }
      return seen ? (System.nanoTime() - begun) / 1e6 : Double.NaN;
    } finally {
      end.cancel(false);
      process.destroyForcibly();
      process.waitFor();
    }
  }

  private PtyProcess start() throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeAll(List.of("NO_COLOR", "ACCESSIBLE", "YIBAO_FLOWS", "CI"));
    environment.put("TERM", "xterm-256color");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    List<String> words = new ArrayList<>(List.of("sh", "-c", SHELL, "sh"));
    words.addAll(command);
    PtyProcess process =
        new PtyProcessBuilder(words.toArray(String[]::new))
            .setEnvironment(environment)
            .setInitialColumns(80)
            .setInitialRows(24)
            .start();
    process.setWinSize(new WinSize(80, 24));
    return process;
  }

  /** Whether this came before the end of all that is written. */
  private static boolean await(InputStream screen, String text) throws IOException {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int matched = 0;
    while (matched < wanted.length) {
      int b = screen.read();
      if (b < 0) {
        return false;
      }
      boolean fits = (byte) b == wanted[matched];
      matched = fits ? matched + 1 : (byte) b == wanted[0] ? 1 : 0;
    }
    return true;
  }
}
