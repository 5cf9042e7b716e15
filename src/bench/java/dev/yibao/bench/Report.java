package dev.yibao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The tables, in Markdown: printed as they come, and kept in a file. */
final class Report {

  private final Path file;
  private final StringBuilder text = new StringBuilder();

  Report(Path file) {
    this.file = file;
  }

  void line(String line) throws IOException {
    System.out.println(line);
    text.append(line).append('\n');
    Files.writeString(file, text);
  }

  /** Begins a table; all columns but the first hold numbers. */
  void table(String... columns) throws IOException {
    line("");
    row(columns);
    line("| ---" + " | ---:".repeat(columns.length - 1) + " |");
  }

  void row(String... cells) throws IOException {
    line("| " + String.join(" | ", cells) + " |");
  }

  static String number(String format, double value) {
    return Double.isNaN(value) ? "?" : String.format(Locale.ROOT, format, value);
  }
}
