package dev.yibao.diff;

import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.model.Flow;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.math.BigInteger;
import java.util.List;

/** Writes the difference of two libraries as people read it. */
public final class DiffText {

  private final int width;
  private final Theme theme;
  private final StringBuilder text = new StringBuilder();

  private DiffText(int width, Theme theme) {
    this.width = width;
    this.theme = theme;
  }

  /**
   * The text for a difference.
   *
   * @param width of the screen in cells
   */
  public static String of(LibraryDiff diff, int width, Theme theme) {
    DiffText written = new DiffText(width, theme);
    if (!diff.renames().isEmpty()) {
      written.heading("只是改了名字");
      diff.renames().forEach(written::rename);
    }
    diff.flows().stream().filter(flow -> !flow.shifts().isEmpty()).forEach(written::flow);
    String heading = "";
    for (Edit edit : diff.edits()) {
      if (!edit.kind().label().equals(heading)) {
        heading = edit.kind().label();
        written.heading(heading + "的内容");
      }
      written.edit(edit, diff.readers(edit.id()));
    }
    return diff.isEmpty() ? "两份流程文件没有不同\n" : written.text.toString();
  }

  private void heading(String heading) {
    text.append(text.isEmpty() ? "" : "\n").append(theme.heading(heading)).append('\n');
  }

  private void rename(Rename one) {
    String within = one.within().isEmpty() ? "" : " [" + one.within() + "]";
    String ids = one.kind().label() + "改名：" + one.old() + " → " + one.now();
    line("~ ", ids + within + " " + one.title());
  }

  private void flow(FlowDiff diff) {
    Flow flow = diff.flow();
    heading("走法变了：" + flow.title() + "  [" + flow.id() + "]");
    for (FlowDiff.Shift shift : diff.shifts()) {
      if (shift.sameOutcome()) {
        outcome("  ", shift.now());
        text.append("    结论一样，但路上问的不同，显示的部分不一样\n");
      } else {
        outcome("- ", shift.old());
        outcome("+ ", shift.now());
      }
      who(shift.who());
    }
  }

  private void outcome(String mark, EffectiveOutcome outcome) {
    if (outcome == null) {
      text.append(mark).append(mark.startsWith("-") ? "原来没有这样的回答" : "不再有这样的回答").append('\n');
      return;
    }
    String badge = "【" + outcome.verdict().label() + "】";
    List<String> lines =
        Wrapping.hanging(
            mark, badge + outcome.headline() + " [" + outcome.outcome().key() + "]", width);
    String first = lines.get(0).replace(badge, theme.verdict(outcome.verdict()));
    text.append(first).append('\n');
    lines.stream().skip(1).forEach(line -> text.append(line).append('\n'));
  }

  private void who(AnswerSets who) {
    text.append("    谁：\n");
    for (List<AnswerSets.Answered> set : who.sets()) {
      line("    · ", set.isEmpty() ? "所有人" : answers(set));
    }
    BigInteger more = who.total().subtract(BigInteger.valueOf(who.sets().size()));
    if (more.signum() > 0) {
      text.append("    还有 ").append(more).append(" 组，加 --limit 多列一些\n");
    }
  }

  private static String answers(List<AnswerSets.Answered> set) {
    StringBuilder answers = new StringBuilder();
    for (AnswerSets.Answered one : set) {
      answers
          .append(answers.isEmpty() ? "" : "；")
          .append(one.ask())
          .append(one.except() ? "除了 " : " ");
      answers.append(String.join("／", one.labels()));
    }
    return answers.toString();
  }

  private void edit(Edit edit, AnswerSets readers) {
    String mark =
        switch (edit.status()) {
          case ADDED -> "+ ";
          case REMOVED -> "- ";
          case CHANGED -> "~ ";
        };
    line(mark, "[" + edit.id() + "] " + edit.title());
    for (Edit.Change change : edit.changes()) {
      boolean order = change.removed().isEmpty() && change.added().isEmpty();
      text.append("    ").append(change.field().label()).append(order ? "：只是次序变了\n" : "：\n");
      change.removed().forEach(gone -> line("    - ", gone));
      change.added().forEach(added -> line("    + ", added));
    }
    if (readers != null) {
      who(readers);
    }
  }

  private void line(String lead, String content) {
    Wrapping.hanging(lead, content, width).forEach(line -> text.append(line).append('\n'));
  }
}
