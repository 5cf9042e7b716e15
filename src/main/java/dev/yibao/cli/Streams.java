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
    String given = System.getProperty("yibao.tty");
    String terminals =
        given == null ? guess() : given; // to guess takes JDK 25 several milliseconds
    return new Streams(
        // Buffered also because JDK 17 cannot read a given number of bytes from a bare pipe.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
        terminals.charAt(0) == '1',
        terminals.charAt(1) == '1',
        terminals.charAt(2) == '1',
        number("yibao.columns"),
        number("yibao.rows"));
  }

  /** Without the launcher only all three together can be judged. */
  private static String guess() {
    return System.console() == null ? "000" : "111";
  }

  private static int number(String property) {
    try {
      return Integer.parseInt(System.getProperty(property, "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
