package dev.yibao.render;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.text.Cells;
import dev.yibao.text.Printable;
import dev.yibao.text.Theme;
import java.util.List;
import java.util.function.Function;

/**
 * Shows findings as text.
 *
 * <pre>
 * flows/refund.yaml:12:5: 错误：不认识的键「anser」
 *     anser: …
 *     ^
 *   提示：是不是「answer」？
 * </pre>
 */
public final class DiagnosticRenderer {

  /** The most characters shown of a source line. */
  private static final int MAX_LINE = 100;

  private final Function<Location, String> lines;
  private final Theme theme;

  /**
   * @param lines gives the source line at a location, or null where there is none
   */
  public DiagnosticRenderer(Function<Location, String> lines, Theme theme) {
    this.lines = lines;
    this.theme = theme;
  }

  /** All findings, in their order, each line ended. */
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      one(diagnostic, text);
    }
    return text.toString();
  }

  private void one(Diagnostic diagnostic, StringBuilder text) {
    String severity = diagnostic.severity().label();
    String label = diagnostic.isError() ? theme.error(severity) : theme.strong(severity);
    text.append(Printable.onOneLine(diagnostic.at().toString())).append(": ").append(label);
    text.append('：').append(Printable.onOneLine(diagnostic.message())).append('\n');
    excerpt(diagnostic.at(), text);
    if (!diagnostic.hint().isEmpty()) {
      text.append("  提示：").append(Printable.onOneLine(diagnostic.hint())).append('\n');
    }
  }

  /** The source line, cut around the column when it is long, and a caret below. */
  private void excerpt(Location at, StringBuilder text) {
    String source = at.line() == 0 ? null : lines.apply(at);
    if (source == null) {
      return;
    }
    String line = Printable.of(source).replace('\t', ' ');
    int column = Math.min(at.column() - 1, line.codePointCount(0, line.length()));
    int caret = line.offsetByCodePoints(0, column);
    int from = Math.max(0, caret - MAX_LINE / 2);
    int to = Math.min(line.length(), caret + MAX_LINE / 2);
    String before = (from > 0 ? "…" : "") + line.substring(from, caret);
    String after = line.substring(caret, to) + (to < line.length() ? "…" : "");
    String shown = before + after;
    text.append("    ").append(shown).append('\n');
    text.append("    ").append(" ".repeat(Cells.of(before))).append("^\n");
  }
}
