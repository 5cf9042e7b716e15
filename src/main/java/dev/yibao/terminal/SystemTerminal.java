package dev.yibao.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.OSUtils;

/** Opens the terminal of this process, in UTF-8 whatever the locale says. */
final class SystemTerminal {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private SystemTerminal() {}

  static Terminal open() {
    // A missing native library is no news to the user: another way is found. To configure logging
    // by
    // a class that does nothing leaves it without an output, sooner than it could be turned off.
    System.setProperty("java.util.logging.config.class", Object.class.getName());
    Terminal terminal = OSUtils.IS_WINDOWS ? null : direct();
    return terminal == null ? built() : terminal;
  }

  /**
   * What the builder below comes to on Linux, macOS and BSD, without its search for what there is.
   * Null where it cannot be had.
   */
  private static Terminal direct() {
    try {
      JniTerminalProvider jni = new JniTerminalProvider();
      String type = System.getenv("TERM");
      if (type == null || !jni.isSystemStream(SystemStream.Input)) {
        return null;
      }
      Capabilities.preset(type);
      SystemStream stream =
          jni.isSystemStream(SystemStream.Error) ? SystemStream.Error : SystemStream.Output;
      return jni.sysTerminal(
          "yibao",
          type,
          false,
          UTF_8,
          UTF_8,
          UTF_8,
          true,
          Terminal.SignalHandler.SIG_DFL,
          false,
          stream);
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
          .encoding(UTF_8)
          .stdinEncoding(UTF_8)
          .stdoutEncoding(UTF_8)
          .stderrEncoding(UTF_8)
          .graphemeCluster(false)
          .dumb(true)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
