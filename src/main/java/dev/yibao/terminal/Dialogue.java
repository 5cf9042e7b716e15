package dev.yibao.terminal;

import dev.yibao.engine.AnswerReader;
import dev.yibao.engine.Answered;
import dev.yibao.engine.Reading;
import dev.yibao.engine.Session;
import dev.yibao.engine.Step;
import dev.yibao.engine.Tree;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Target;
import dev.yibao.render.Labels;
import dev.yibao.render.Theme;
import dev.yibao.render.Wrapping;
import java.util.List;

/** Asks what is missing, one numbered question after the other. */
public final class Dialogue {

  private final Console console;
  private final Theme theme;
  private final AnswerReader reader;
  private Session session;

  private Dialogue(Console console, Theme theme, Session session) {
    this.console = console;
    this.theme = theme;
    this.session = session;
    this.reader =
        new AnswerReader(
            session.interview().library(), session.interview().asOf(), session.flow().id());
  }

  /**
   * Asks until an outcome is reached.
   *
   * @return the session at its outcome, or null when the user left
   */
  public static Session hold(Console console, Theme theme, Session session) {
    Dialogue dialogue = new Dialogue(console, theme, session);
    console.print(theme.strong(session.flow().title()) + "\n");
    while (dialogue.session.step() instanceof Step.Ask ask) {
      if (!dialogue.ask(ask)) {
        return null;
      }
    }
    return dialogue.session;
  }

  /** Asks one question until something comes of it; false when the user leaves. */
  private boolean ask(Step.Ask ask) {
    show(ask);
    while (true) {
      String line = console.readLine("> ");
      if (line == null || line.strip().equalsIgnoreCase("q")) {
        console.print("已退出，没有保存任何内容。\n");
        return false;
      }
      if (take(ask, line.strip())) {
        return true;
      }
    }
  }

  /** Acts on a line; true when there is a new question to show. */
  private boolean take(Step.Ask ask, String line) {
    if (line.isEmpty()) {
      say("请输入" + wanted(ask.question()) + "；? 看为什么问，b 上一问，q 退出。");
      return false;
    }
    if (line.equals("?") || line.equals("？")) {
      say(ask.question().why().isEmpty() ? "没有更多说明。" : ask.question().why());
      return false;
    }
    if (line.equalsIgnoreCase("b")) {
      return back();
    }
    Reading reading = reader.read(ask.question(), line);
    if (reading instanceof Reading.Accepted accepted) {
      session = session.answer(ask, accepted.values());
      Answered answered = new Answered(ask.question(), accepted.values());
      say(theme.dim("答：" + Labels.of(answered, session.interview().library())));
      return true;
    }
    say("「" + line + "」不行，请输入" + wanted(ask.question()) + "。");
    return false;
  }

  private boolean back() {
    if (session.typed().isEmpty()) {
      say("这是第一问，前面没有了。");
      return false;
    }
    session = session.back();
    say(theme.dim("回到上一问。"));
    return true;
  }

  private void show(Step.Ask ask) {
    Question question = ask.question();
    int number = ask.path().answers().size() + 1;
    Target here = new Target(question.flow(), question.id(), question.at());
    int left = Tree.from(session.interview().library(), here).longest(ask, session.interview()) - 1;
    String more = left == 0 ? "最后一问" : "后面至多还有 " + left + " 问";
    console.print("\n" + theme.dim("第 " + number + " 问（" + more + "）") + "\n");
    say(theme.strong(question.ask()));
    for (int i = 0; i < question.options().size(); i++) {
      option(i + 1, question.options().get(i));
    }
    say(theme.dim("输入" + wanted(question) + "，回车。? 为什么问  b 上一问  q 退出"));
  }

  private void option(int number, Option option) {
    String lead = "  " + number + ". ";
    lines(Wrapping.hanging(lead, option.label(), width()));
    if (!option.hint().isEmpty()) {
      List<String> hint = Wrapping.hanging(" ".repeat(lead.length()), option.hint(), width());
      hint.forEach(line -> console.print(theme.dim(line) + "\n"));
    }
  }

  private void say(String text) {
    lines(Wrapping.lines(text, width()));
  }

  private void lines(List<String> lines) {
    lines.forEach(line -> console.print(line + "\n"));
  }

  private int width() {
    return Math.max(20, console.columns() - 2);
  }

  private String wanted(Question question) {
    String accepted = question.type().hasOptions() ? "" : reader.accepted(question).get(0);
    int options = question.options().size();
    if (question.type() == QuestionType.MULTIPLE) {
      return "序号 1-" + options + "（几个就用逗号隔开，如 1,2），都没有就输入 none";
    }
    return switch (question.type()) {
      case NUMBER -> "数字 " + accepted + question.limits().unit();
      case DATE -> "日子，写成 " + accepted;
      default -> "序号 1-" + options;
    };
  }
}
