package dev.yibao.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Opens the terminal of this process, in UTF-8 whatever the locale says. */
final class SystemTerminal {

  /** Held, so that its level is not lost. */
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private SystemTerminal() {}

  static Terminal open() {
    // A missing native library is no news to the user: another way is found.
    JLINE.setLevel(Level.OFF);
    try {
      return TerminalBuilder.builder()
          .system(true)
          .providers("jni,exec")
          .ffm(false)
          .systemOutput(TerminalBuilder.SystemOutput.SysErrOrSysOut)
          .encoding(StandardCharsets.UTF_8)
          .stdinEncoding(StandardCharsets.UTF_8)
          .stdoutEncoding(StandardCharsets.UTF_8)
          .stderrEncoding(StandardCharsets.UTF_8)
          .graphemeCluster(false)
          .dumb(true)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
