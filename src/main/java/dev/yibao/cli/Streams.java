package dev.yibao.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams, and which of them are terminals. Everything is UTF-8, whatever the
 * locale says.
 *
 * @param in answers
 * @param out the answer, and nothing else; writing to it may fail, and whoever writes says so
 * @param err prompts, warnings, errors
 * @param inIsTerminal true when somebody can be asked
 * @param outIsTerminal true when somebody reads the answer as it comes
 * @param errIsTerminal true when somebody reads the prompts
 * @param columns the width of the terminal in cells; 0 when not known
 * @param rows its height; 0 when not known
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    int rows) {

  /** The streams of this process, as the launcher found them. */
  static Streams system() {
    String terminals = System.getProperty("yibao.tty");
    if (terminals == null) {
      // Only all three together can be judged, which takes JDK 25 several milliseconds.
      terminals = System.console() == null ? "000" : "111";
    }
    return new Streams(
        // Buffered also because JDK 17 cannot read a given number of bytes from a bare pipe.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
        terminals.charAt(0) == '1',
        terminals.charAt(1) == '1',
        terminals.charAt(2) == '1',
        size("yibao.columns", "COLUMNS", terminals),
        size("yibao.rows", "LINES", terminals));
  }

  /** The size that the launcher found, else that of the environment for a terminal without one. */
  private static int size(String property, String variable, String terminals) {
    String told = System.getProperty(property);
    String number = told == null && terminals.contains("1") ? System.getenv(variable) : told;
    try {
      return number == null ? 0 : Math.max(0, Integer.parseInt(number));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
