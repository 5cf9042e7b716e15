package dev.yibao.cli;

import dev.yibao.cli.arguments.ArgumentReader;
import dev.yibao.cli.arguments.CliOption;
import dev.yibao.render.TextRenderer;
import dev.yibao.text.Printable;
import dev.yibao.text.Theme;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes answers to standard output and messages to standard error, each in its colours. */
final class Output {

  private static final int BUFFER_BYTES = 1 << 16;

  private static final List<String> NO = List.of("", "0", "n", "no", "f", "false", "off");

  private final Streams streams;
  private final boolean plain;
  private final boolean always;
  private final boolean onTerminals;

  /**
   * @param variables the environment, which may say that no colour or only plain lines are wanted
   * @param arguments the same by {@code --color} and {@code --plain}
   */
  Output(Streams streams, Map<String, String> variables, ArgumentReader arguments) {
    String accessible = variables.getOrDefault("ACCESSIBLE", "").strip().toLowerCase(Locale.ROOT);
    String color = arguments.value(CliOption.COLOR);
    this.streams = streams;
    this.plain =
        arguments.has(CliOption.PLAIN)
            || "dumb".equals(variables.get("TERM"))
            || !NO.contains(accessible);
    this.always = color.equals("always");
    this.onTerminals =
        (color.isEmpty() || color.equals("auto"))
            && !plain
            && variables.getOrDefault("NO_COLOR", "").isEmpty()
            && !"0".equals(variables.get("CLICOLOR"));
  }

  /** Tells whether to ask in plain lines, for those who have the screen read out. */
  boolean isPlain() {
    return plain;
  }

  /** The colours for standard output. */
  Theme outTheme() {
    return theme(streams.outIsTerminal());
  }

  /** The colours for standard error. */
  Theme errTheme() {
    return theme(streams.errIsTerminal());
  }

  private Theme theme(boolean terminal) {
    return always || onTerminals && terminal ? Theme.ANSI : Theme.PLAIN;
  }

  /** The width to wrap answers to, in cells. */
  int columns() {
    return streams.columns() > 0 ? streams.columns() : TextRenderer.DEFAULT_WIDTH;
  }

  /**
   * Writes a document, or a text painted by a theme, to standard output as it is.
   *
   * @throws WriteFailed when that fails
   */
  void write(String text) {
    try {
      streams.out().write(text.getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }

  /**
   * Writes a text that is not painted to standard output, without what a terminal would obey.
   *
   * @throws WriteFailed when that fails
   */
  void print(String text) {
    write(Printable.of(text));
  }

  /**
   * Standard output for what is too long to be built first; buffered.
   *
   * @return a stream that throws {@link WriteFailed} when writing fails
   */
  OutputStream stream() {
    return new BufferedOutputStream(Channels.newOutputStream(channel()), BUFFER_BYTES);
  }

  /** The same without a buffer, for what comes in large pieces. */
  WritableByteChannel channel() {
    return new UncheckedChannel(
        streams.out() instanceof FileOutputStream file
            ? file.getChannel()
            : Channels.newChannel(streams.out()));
  }

  /** Writes a line to standard error, without what a terminal would obey. */
  void say(String line) {
    sayPainted(Printable.of(line));
  }

  /** Writes a line painted by a theme to standard error as it is. */
  void sayPainted(String line) {
    streams.err().print(line + "\n");
    streams.err().flush();
  }

  /** Says in a line why the run ends; the message may quote anything. */
  void complain(String message) {
    say("yibao: " + Printable.onOneLine(message));
  }

  /** Says in a line what the user may want to know; the message may quote anything. */
  void warn(String message) {
    say("提醒：" + Printable.onOneLine(message));
  }
}
