package dev.yibao.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;
import org.jline.utils.OSUtils;

/** Opens the terminal of this process, in UTF-8 whatever the locale says. */
final class SystemTerminal {

  /** How the names of those begin that can do all of {@link #CAPABILITIES}, and are told alike. */
  private static final List<String> KINDS =
      List.of("xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "konsole", "gnome", "vte");

  /**
   * All that the terminal library uses here. For a kind that it is not told about it asks {@code
   * infocmp}: to start that and to read its answer takes half of the time until a key is answered.
   */
  private static final String CAPABILITIES =
      """
      am, xenl, colors#8,
      cr=\\r, cud1=\\n, cub1=^H, cuf1=\\E[C, cuu1=\\E[A, el=\\E[K, ed=\\E[J,
      cud=\\E[%p1%dB, cub=\\E[%p1%dD, cuf=\\E[%p1%dC, cuu=\\E[%p1%dA,
      """;

  private SystemTerminal() {}

  /**
   * Opens it.
   *
   * @param signals takes those that come from the first moment on
   */
  static Terminal open(SignalQueue signals) {
    // A missing native library is no news to the user: another way is found. To configure logging
    // by a class that does nothing leaves it without an output, sooner than it could be turned off.
    System.setProperty("java.util.logging.config.class", Object.class.getName());
    String type = System.getenv("TERM");
    boolean known = type != null && isKnown(type) && !OSUtils.IS_WINDOWS;
    Terminal terminal = known ? known(type, signals) : null;
    return terminal == null ? searched(signals) : terminal;
  }

  /**
   * The terminal by the provider that is nearly always the right one; null where it is not. The
   * builder tries out every provider, one of which starts a process.
   */
  private static Terminal known(String type, SignalQueue signals) {
    InfoCmp.setLoadedInfoCmp(type, CAPABILITIES);
    try {
      JniTerminalProvider jni = new JniTerminalProvider();
      if (!jni.isSystemStream(SystemStream.Input)) {
        return null;
      }
      boolean asksOnError = jni.isSystemStream(SystemStream.Error);
      return jni.sysTerminal(
          "yibao",
          type,
          false,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          true,
          signals,
          false,
          asksOnError ? SystemStream.Error : SystemStream.Output);
    } catch (IOException | RuntimeException | LinkageError e) {
      return null;
    }
  }

  private static Terminal searched(SignalQueue signals) {
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
          .nativeSignals(true)
          .signalHandler(signals)
          .graphemeCluster(false)
          .dumb(true)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isKnown(String type) {
    for (String kind : KINDS) {
      if (type.equals(kind) || type.startsWith(kind + "-")) {
        return true;
      }
    }
    return false;
  }
}
