package dev.yibao.cli;

import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FlowFiles;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Library;
import dev.yibao.packed.BundledLibrary;
import dev.yibao.render.DiagnosticRenderer;
import dev.yibao.render.TextRenderer;
import dev.yibao.text.Theme;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What every command works with: streams, environment, flow files, colours. */
final class Context {

  private final Streams streams;
  private final Map<String, String> environment;
  private final FlowFiles files;
  private final String color;
  private final String flows;
  private Library library;
  private Library readable;

  /**
   * @param flows the folder laid over the bundled flows; empty for none
   * @param color {@code auto}, {@code always} or {@code never}
   */
  Context(Streams streams, Map<String, String> environment, String flows, String color) {
    this.streams = streams;
    this.environment = environment;
    this.color = color;
    this.flows = flows;
    this.files = flows.isEmpty() ? new BundledFiles() : overlay(flows);
  }

  private static FlowFiles overlay(String flows) {
    Path folder = Path.of(flows);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("--flows 要给一个文件夹，「" + flows + "」不是");
    }
    return new FolderFiles(folder, new BundledFiles());
  }

  /** The option that says where flows come from, to be given again; empty for the bundled ones. */
  String repeated() {
    return repeated(flows);
  }

  /** The option that says that flows come from this folder; empty for the bundled ones. */
  static String repeated(String flows) {
    boolean safe =
        flows
            .chars()
            .allMatch(c -> c > '~' || Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0);
    String word = safe ? flows : "'" + flows.replace("'", "'\\''") + "'";
    return flows.isEmpty() ? "" : " --flows " + word;
  }

  Streams streams() {
    return streams;
  }

  /** The folder laid over the bundled flows, as it was named; empty for none. */
  String flows() {
    return flows;
  }

  FlowFiles files() {
    return files;
  }

  /** The flows: those of the program, or with the user's folder over them. */
  Library library() {
    if (library == null) {
      Library packed = flows.isEmpty() ? BundledLibrary.open() : null;
      library = packed == null ? FileLibrary.strict(files) : packed;
      readable = packed == null ? FileLibrary.lenient(files) : packed;
    }
    return library;
  }

  /** The same flows, as many as can be read: for lists that one broken file must not spoil. */
  Library readable() {
    library();
    return readable;
  }

  /** Whether a file, as findings name it, is the user's own, or all are bundled. */
  boolean ownsShown(String shown) {
    return files.shows(shown);
  }

  String environment(String name) {
    return environment.getOrDefault(name, "");
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
    boolean wanted = environment("NO_COLOR").isEmpty() && !environment("TERM").equals("dumb");
    return color.equals("always") || color.equals("auto") && terminal && wanted
        ? Theme.ANSI
        : Theme.PLAIN;
  }

  /** The width to wrap answers to, in cells. */
  int columns() {
    return streams.columns() > 0 ? streams.columns() : TextRenderer.DEFAULT_WIDTH;
  }

  /**
   * Writes to standard output.
   *
   * @throws WriteFailed when that fails
   */
  void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes to standard output.
   *
   * @throws WriteFailed when that fails
   */
  void write(byte[] bytes) {
    try {
      streams.out().write(bytes);
      streams.out().flush();
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }

  /**
   * Standard output for what is too long to be built first; buffered.
   *
   * @return a stream that throws {@link WriteFailed} when writing fails
   */
  OutputStream out() {
    return new BufferedOutputStream(new UncheckedOutputStream(streams.out()), 1 << 16);
  }

  /** The same without a buffer, for what comes in large pieces. */
  WritableByteChannel channel() {
    return new UncheckedChannel(
        streams.out() instanceof FileOutputStream file
            ? file.getChannel()
            : Channels.newChannel(streams.out()));
  }

  /** Says something on standard error, on a line of its own. */
  void say(String line) {
    streams.err().print(line + "\n");
    streams.err().flush();
  }

  /** A renderer of findings that shows their source lines. */
  DiagnosticRenderer diagnostics(Theme theme) {
    return new DiagnosticRenderer(new SourceLines(files)::line, theme);
  }
}
