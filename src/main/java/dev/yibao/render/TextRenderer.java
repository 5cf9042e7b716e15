package dev.yibao.render;

import dev.yibao.engine.Result;
import dev.yibao.engine.Result.CitedSource;
import dev.yibao.model.Basis;
import dev.yibao.model.Channel;
import dev.yibao.model.Citation;
import dev.yibao.model.Dispute;
import dev.yibao.model.Statement;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.List;

/**
 * Shows an answer as text: the verdict first, sources last, every claim with the numbers of the
 * sources it rests on.
 */
public final class TextRenderer {

  /** The width in cells where that of the terminal is not known. */
  public static final int DEFAULT_WIDTH = 80;

  /** Lines longer than this are hard to read, however wide the terminal, in cells. */
  private static final int MAX_WIDTH = 100;

  /** More characters than most answers have. */
  private static final int LENGTH = 4096;

  private final int width;
  private final Theme theme;
  private final StringBuilder text = new StringBuilder(LENGTH);
  private Result result;

  private TextRenderer(int columns, Theme theme) {
    // Two cells of margin: some terminals draw a few marks wider than others.
    this.width = Math.max(20, Math.min(columns, MAX_WIDTH) - 2);
    this.theme = theme;
  }

  /**
   * The answer as text, each line ended.
   *
   * @param columns the width of the terminal in cells
   */
  public static String render(Result result, int columns, Theme theme) {
    TextRenderer renderer = new TextRenderer(columns, theme);
    renderer.result = result;
    renderer.all();
    return renderer.text.toString();
  }

  /** A text to keep or to print of what to bring, to do and to say: no colour, no reasons. */
  public static String checklist(Result result) {
    TextRenderer renderer = new TextRenderer(DEFAULT_WIDTH, Theme.PLAIN);
    renderer.result = result;
    renderer.headline();
    renderer.materials();
    renderer.statements("怎么办", result.steps(), true);
    renderer.channels();
    renderer.statements("要多久", result.times(), false);
    renderer.statements("当心", result.cautions(), false);
    renderer.askOffice();
    renderer.sources();
    renderer.day();
    return renderer.text.toString();
  }

  private void all() {
    headline();
    statements("为什么", result.reasons(), false);
    statements("怎么办", result.steps(), true);
    materials();
    channels();
    statements("要多久", result.times(), false);
    statements("当心", result.cautions(), false);
    notes();
    disputes();
    askOffice();
    next();
    sources();
    day();
  }

  private void headline() {
    for (String line : Headline.lines(result.verdict(), result.headline(), width, theme)) {
      text.append(line).append('\n');
    }
    item("依据：", result.support().label());
  }

  private void heading(String title) {
    text.append('\n').append(theme.heading(title)).append('\n');
  }

  /** The head of a section, unless nothing is to stand in it. */
  private void heading(String title, List<?> items) {
    if (!items.isEmpty()) {
      heading(title);
    }
  }

  private void item(String lead, String body) {
    for (String line : Wrapping.hanging(lead, body, width)) {
      text.append(line).append('\n');
    }
  }

  private void statements(String title, List<Statement> statements, boolean numbered) {
    heading(title, statements);
    for (int i = 0; i < statements.size(); i++) {
      String lead = numbered ? "  " + (i + 1) + ". " : "  - ";
      item(lead, statements.get(i).text() + marks(statements.get(i).basis()));
    }
  }

  private void materials() {
    heading("要带的", result.materials());
    for (Result.NeededMaterial needed : result.materials()) {
      item("  [ ] ", material(needed));
    }
  }

  private String material(Result.NeededMaterial needed) {
    StringBuilder line = new StringBuilder(needed.material().name());
    line.append("（").append(needed.material().form().label()).append('）');
    if (!needed.when().isEmpty()) {
      line.append("，只在这种情况要带：").append(needed.when());
    }
    String note = Notes.of(needed);
    if (!note.isEmpty()) {
      line.append("。").append(note);
    }
    return line.append(marks(needed.basis())).toString();
  }

  private void channels() {
    heading("去哪里、找谁", result.channels());
    for (Result.Contact contact : result.channels()) {
      Channel channel = contact.channel();
      String detail = channel.detail().isEmpty() ? "" : "：" + channel.detail();
      item("  " + channel.kind().label() + " ", channel.name() + detail + marks(contact.basis()));
    }
  }

  private void notes() {
    heading("当地说法", result.notes());
    for (Result.RegionNote note : result.notes()) {
      String said = note.region().name() + "：" + note.note().text();
      item("  - ", said + marks(note.note().basis()));
    }
    if (!result.differing().isEmpty()) {
      heading("各地不同");
      item("  - ", Notes.differing(result));
    }
  }

  private void disputes() {
    heading("说法不一的地方", result.disputes());
    for (Dispute dispute : result.disputes()) {
      for (Dispute.Side side : dispute.sides()) {
        String standing = side.holds() ? "（以这个为准）" : "";
        item("  - ", side.text() + marks(side.basis()) + standing);
      }
      item("    ", "怎么办：" + dispute.advice());
    }
  }

  private void askOffice() {
    if (!result.askOffice().isEmpty()) {
      heading("打电话、到窗口，可以照着念");
      item("  ", "「" + result.askOffice() + "」");
    }
  }

  private void next() {
    heading("接着可以问", result.next());
    for (Result.Onward onward : result.next()) {
      item("  yibao " + onward.flow().id() + "  ", onward.why());
    }
  }

  private void sources() {
    heading("出处", result.sources());
    for (int i = 0; i < result.sources().size(); i++) {
      item("  [" + (i + 1) + "] ", SourceText.line(result.sources().get(i), result.asOf()));
    }
  }

  private void day() {
    text.append('\n');
    String reviewed = "内容核对到 " + result.flow().reviewed() + "。";
    String stale = result.stale() ? "已过了该复核的日子（" + result.flow().reviewBy() + "），请先打12393核实。" : "";
    String line = "以上按 " + result.asOf() + " 这一天的规定，以参保地医保部门答复为准。" + reviewed + stale;
    for (String part : Wrapping.lines(line, width)) {
      text.append(theme.dim(part)).append('\n');
    }
  }

  /** The numbers of the sources that a text rests on, such as {@code [1][3]}. */
  private String marks(Basis basis) {
    StringBuilder marks = new StringBuilder();
    List<CitedSource> sources = result.sources();
    for (int i = 0; i < sources.size(); i++) {
      if (rests(basis, sources.get(i).source().id())) {
        marks.append('[').append(i + 1).append(']');
      }
    }
    return marks.toString();
  }

  private static boolean rests(Basis basis, String source) {
    for (Citation citation : basis.citations()) {
      if (citation.source().equals(source)) {
        return true;
      }
    }
    return false;
  }
}
