package dev.yibao.terminal;

import dev.yibao.engine.Answers;
import dev.yibao.engine.Labels;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Response;
import dev.yibao.engine.Step;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the questions of a session one after the other, and lets answers be changed. */
public final class Wizard {

  private final Console console;
  private final Map<QuestionName, List<String>> chosen = new HashMap<>();
  private Replay session;
  private boolean saved;

  private Wizard(Console console, Replay session) {
    this.console = console;
    this.session = session;
  }

  /**
   * Asks until an outcome is reached and its region is known if it matters, or flow files were
   * saved, where the console looks for that.
   *
   * @return the session at its outcome or where it was when files were saved; null when the user
   *     left
   */
  public static Replay run(Console console, Replay session) {
    Wizard wizard = new Wizard(console, session);
    if (session.answers().from(Answers.Source.TYPED).isEmpty()) {
      wizard.carriedOver(session, 0); // from another matter
    }
    Step.Ask ask = session.asking();
    while (ask != null) {
      wizard.session = wizard.after(ask);
      ask = wizard.saved || wizard.session == null ? null : wizard.session.asking();
    }
    console.flush();
    return wizard.session;
  }

  /**
   * Lets one of the answers be changed, and asks what this leaves open.
   *
   * @return the session at its outcome, the same when nothing was changed, or null when the user
   *     left
   */
  public static Replay review(Console console, Replay session) {
    Replay reviewed = new Wizard(console, session).review();
    return reviewed == null || reviewed == session ? reviewed : run(console, reviewed);
  }

  /** The session after one action at the open question; null when the user leaves. */
  private Replay after(Step.Ask ask) {
    QuestionPrompt question = prompt(ask.question());
    UserAction action =
        console.ask(
            question.prompt(
                QuestionPrompt.progress(ask, session),
                chosen.get(ask.question().name()),
                QuestionPrompt.commands(ask.path().answers())));
    return switch (action.key()) {
      case ENTER -> answered(ask, question.values(action));
      case BACK -> back();
      case ANSWERS -> review();
      case RESTART -> restart();
      case SAVED -> interrupted();
      default -> leave();
    };
  }

  private QuestionPrompt prompt(Question question) {
    return new QuestionPrompt(question, session.interview(), session.flow().id());
  }

  private Replay answered(Step.Ask ask, List<String> values) {
    chosen.put(ask.question().name(), values);
    Replay next = session.answer(values);
    int number = ask.path().answers().size() + 1;
    console.answered(number, ask.question().ask(), label(new Response(ask.question(), values)));
    carriedOver(next, number);
    sayLost(console, session, next);
    return next;
  }

  /** Leaves a line for each answer from this index on that was not typed just now. */
  private void carriedOver(Replay from, int first) {
    List<Response> answers = from.step().path().answers();
    for (int i = first; i < answers.size(); i++) {
      Response answer = answers.get(i);
      if (from.answers().source(answer.question().name()) != Answers.Source.SUPPLIED) {
        console.answered(i + 1, answer.question().ask(), label(answer) + "（前面答过）");
      }
    }
  }

  private String label(Response answer) {
    return Labels.of(answer, session.interview().library());
  }

  /** Says which answers no longer count after a change. */
  static void sayLost(Console console, Replay before, Replay after) {
    List<Response> lost = new ArrayList<>(after.lost());
    lost.removeAll(before.lost());
    for (Response answer : lost) {
      String label = Labels.of(answer, before.interview().library());
      console.say("不再算数：" + answer.question().ask() + " " + label);
    }
  }

  private Replay back() {
    List<Response> typed = session.answers().from(Answers.Source.TYPED);
    if (typed.isEmpty()) {
      console.note("前面的回答是命令行给的，按 s 可以改。");
      return session;
    }
    Response last = typed.get(typed.size() - 1);
    chosen.put(last.question().name(), last.values());
    console.note("回到上一问");
    return session.back();
  }

  private Replay restart() {
    console.note("从头开始");
    return session.restart();
  }

  private Replay interrupted() {
    saved = true;
    return session;
  }

  private Replay leave() {
    console.note("已退出，您的回答没有保存。");
    return null;
  }

  /** Shows the answers so far, and changes the one that is chosen. */
  private Replay review() {
    List<Response> answers = session.step().path().answers();
    List<Item> items = new ArrayList<>();
    for (Response answer : answers) {
      items.add(Item.of(answer.question().ask(), label(answer)));
    }
    UserAction action = console.ask(Prompt.menu("已经答的。要改哪一个？", items, Key.BACK));
    if (action.key() == Key.QUIT) {
      return leave();
    }
    return action.answers() ? change(answers.get(action.chosen().get(0))) : session;
  }

  private Replay change(Response old) {
    QuestionPrompt question = prompt(old.question());
    UserAction action = console.ask(question.prompt("改回答", old.values(), Set.of(Key.BACK)));
    if (action.key() == Key.QUIT) {
      return leave();
    }
    if (!action.answers()) {
      return session;
    }
    Response other = new Response(old.question(), question.values(action));
    Replay changed = session.change(other);
    console.say("改了：" + other.question().ask() + " " + label(other));
    sayLost(console, session, changed);
    return changed;
  }
}
