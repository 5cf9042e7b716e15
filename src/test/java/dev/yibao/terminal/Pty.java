package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jline.utils.ScreenTerminal;

/** A shell on a pseudo-terminal, with somebody at the keyboard who sees its screen. */
final class Pty implements AutoCloseable {

  private static final long PATIENCE = 60_000;

  private final PtyProcess process;
  private final ScreenTerminal screen = new ScreenTerminal(80, 60);
  private final StringBuilder all = new StringBuilder();
  private final Thread reading;

  /** Runs a line of shell, in which {@code $yibao} is the launcher. */
  Pty(Path folder, String line, Map<String, String> more) throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_"));
    environment.keySet().removeAll(List.of("NO_COLOR", "ACCESSIBLE", "YIBAO_FLOWS"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("TERM", "xterm-256color");
    environment.put("yibao", Path.of("target/yibao/bin/yibao").toAbsolutePath().toString());
    environment.putAll(more);
    // The size comes after the process has begun; the program may only start once it is there.
    String[] command = {"sh", "-c", "while [ \"$(stty size)\" = '0 0' ]; do :; done; " + line};
    process =
        new PtyProcessBuilder(command)
            .setEnvironment(environment)
            .setDirectory(folder.toString())
            .setInitialColumns(80)
            .setInitialRows(60)
            .start();
    process.setWinSize(new WinSize(80, 60));
    reading = new Thread(this::read);
    reading.setDaemon(true);
    reading.start();
  }

  private void read() {
    try (Reader reader = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      char[] some = new char[4096];
      for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
        synchronized (all) {
          all.append(some, 0, n);
          screen.write(new String(some, 0, n));
          all.notifyAll();
        }
      }
    } catch (IOException e) {
      // The terminal is closed when the process ends.
    }
  }

  /** Types, once this is to be seen. */
  Pty type(String awaited, String keys) throws IOException, InterruptedException {
    sees(awaited);
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    return this;
  }

  /** Waits until this is on the screen. */
  Pty sees(String awaited) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    synchronized (all) {
      while (!screen.toString().contains(awaited) && System.nanoTime() < end) {
        all.wait(100);
      }
      assertTrue(screen.toString().contains(awaited), screen::toString);
    }
    return this;
  }

  /** Everything that was written, with all that moves the cursor. */
  String written() {
    synchronized (all) {
      return all.toString();
    }
  }

  /** The process that runs the program. */
  ProcessHandle program() {
    ProcessHandle shell = ProcessHandle.of(process.pid()).orElseThrow();
    return shell
        .descendants()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow();
  }

  /** Returns only when nobody reads any more: the next terminal may get the number of this one. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      reading.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
