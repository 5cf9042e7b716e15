package dev.yibao.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.jline.utils.Signals;

/**
 * Tells whether this process has its terminal, of which a shell lets one job at a time make use.
 *
 * <p>A job in the background that changes the modes of the terminal, or reads from it, is stopped.
 * It cannot be ended then, since it goes on in the same call and is stopped again: {@code timeout 2
 * yibao refund} would never end. So it waits by itself. Where there is no {@code /proc} that tells,
 * the terminal counts as had.
 */
public final class Foreground {

  private static final Path STATE = Path.of("/proc/self/stat");
  private static final long LOOK_NANOS = 100_000_000;

  private Foreground() {}

  /** Tells whether this process has the terminal. */
  static boolean holds() {
    try {
      // pid (name) state parent group session terminal group-in-the-foreground
      String state = Files.readString(STATE);
      String[] fields = state.substring(state.lastIndexOf(')') + 2).split(" ", 7);
      return Integer.parseInt(fields[5]) <= 0 || fields[5].equals(fields[2]);
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  /** Waits until this process has the terminal; false when it has it already. */
  static boolean await() {
    boolean waited = false;
    while (!holds()) {
      waited = true;
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return waited;
  }

  /** The input from the terminal; before it is read, this process waits until it has that. */
  public static InputStream input(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        await();
        return super.read(bytes, from, length);
      }
    };
  }

  /**
   * Lets this process restore the modes of the terminal from the background, when it is being ended
   * there. All other changes wait for the foreground.
   */
  static void allowRestoring() {
    if (Files.exists(STATE)) {
      try {
        Object ignore = Class.forName("sun.misc.SignalHandler").getField("SIG_IGN").get(null);
        Signals.unregister("TTOU", ignore);
      } catch (ReflectiveOperationException e) {
        // It stays as it is: ending it in the background then takes a second signal.
      }
    }
  }
}
