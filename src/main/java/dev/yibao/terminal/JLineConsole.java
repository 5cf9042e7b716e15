package dev.yibao.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A dialogue on a real terminal, with line editing that knows how wide Chinese is. */
public final class JLineConsole implements Console {

  private static final Logger JLINE = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final LineReader reader;

  private JLineConsole(Terminal terminal) {
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.BRACKETED_PASTE, false)
            .variable(LineReader.DISABLE_HISTORY, true)
            .build();
  }

  /**
   * Opens the terminal; the dialogue goes to standard error, so that the answer can go elsewhere.
   */
  public static JLineConsole open() {
    JLINE.setLevel(
        Level.OFF); // a missing native library is no news to the user: another way is found
    try {
      Terminal terminal =
          TerminalBuilder.builder()
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
      return new JLineConsole(terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void print(String text) {
    terminal.writer().print(text);
    terminal.writer().flush();
  }

  @Override
  public String readLine(String prompt) {
    try {
      return reader.readLine(prompt);
    } catch (UserInterruptException | EndOfFileException | IOError e) {
      return null;
    }
  }

  @Override
  public int columns() {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? columns : 80;
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      // Nothing is left to be done for a terminal that cannot be closed.
    }
  }
}
