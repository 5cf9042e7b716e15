package dev.yibao.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.OSUtils;

/** Opens the terminal of this process, in UTF-8 whatever the locale says. */
final class SystemTerminal {

  private SystemTerminal() {}

  /**
   * Opens it.
   *
   * @param outside is told of what comes from there, from the first moment if possible
   */
  static Terminal open(Outside outside) {
    // A missing native library is no news to the user: another way is found. To configure logging
    // by
    // a class that does nothing leaves it without an output, sooner than it could be turned off.
    System.setProperty("java.util.logging.config.class", Object.class.getName());
    String type = System.getenv("TERM");
    boolean known = type != null && KnownTerminal.isKnown(type) && !OSUtils.IS_WINDOWS;
    Terminal terminal = known ? known(type, outside) : null;
    return terminal == null ? built() : terminal;
  }

  /** The terminal without the search for what it is; null where that cannot be had. */
  private static Terminal known(String type, Outside outside) {
    try {
      JniTerminalProvider jni = new JniTerminalProvider();
      if (!jni.isSystemStream(SystemStream.Input)) {
        return null;
      }
      SystemStream stream =
          jni.isSystemStream(SystemStream.Error) ? SystemStream.Error : SystemStream.Output;
      return new KnownTerminal(jni, jni.current(stream), type, outside);
    } catch (IOException | RuntimeException | LinkageError e) {
      return null;
    }
  }

  private static Terminal built() {
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
