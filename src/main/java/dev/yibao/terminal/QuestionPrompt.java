package dev.yibao.terminal;

import dev.yibao.engine.AnswerParser;
import dev.yibao.engine.Interview;
import dev.yibao.engine.ParsedAnswer;
import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Response;
import dev.yibao.engine.Step;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns a question of a flow into a prompt, and what the user does about it into an answer. */
final class QuestionPrompt {

  private final Question question;
  private final Library library;
  private final AnswerParser parser;

  /** The value that each item stands for. */
  private final List<String> values = new ArrayList<>();

  private final List<Item> items = new ArrayList<>();

  /**
   * @param flow the flow that the session began with
   */
  QuestionPrompt(Question question, Interview interview, String flow) {
    this.question = question;
    this.library = interview.library();
    this.parser = new AnswerParser(library, interview.asOf(), flow);
    for (Option option : question.options()) {
      values.add(option.id());
      items.add(new Item(option.label(), option.hint(), keywords(option.id()), false));
    }
    if (question.isRegion()) {
      addOtherRegions();
    }
  }

  /** The words that mean an option beside its label; yes and no have their first letters too. */
  private String keywords(String id) {
    boolean letter = question.type() == QuestionType.YES_NO && !id.equals("unsure");
    return letter ? id + " " + id.charAt(0) : id;
  }

  /** Regions that the flow treats like any other, but whose notes the answer may carry. */
  private void addOtherRegions() {
    for (String id : library.regionIds()) {
      Region region = library.region(id);
      if (question.option(id) == null && region != null) {
        values.add(id);
        String words = id + " " + String.join(" ", region.aliases());
        items.add(new Item(region.name(), "", words, true));
      }
    }
  }

  /**
   * The prompt.
   *
   * @param old the values answered before; null when there are none
   */
  Prompt prompt(String progress, List<String> old, Set<Key> commands) {
    Prompt prompt =
        kind().picks()
            ? Prompt.choice(kind(), question.ask(), items)
            : Prompt.entry(kind(), question.ask(), form(), this::fault).read(this::reading);
    return prompt.about(progress, why()).with(commands).from(chosen(old), text(old));
  }

  private String why() {
    boolean more = values.size() > question.options().size();
    return question.why() + (more ? "没列出的地方，按 / 打地名找找看。" : "");
  }

  private Prompt.Kind kind() {
    return switch (question.type()) {
      case CHOICE, YES_NO -> Prompt.Kind.ONE;
      case MULTIPLE -> Prompt.Kind.MANY;
      case NUMBER -> Prompt.Kind.NUMBER;
      case DATE -> Prompt.Kind.DATE;
    };
  }

  private List<Integer> chosen(List<String> old) {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; old != null && i < values.size(); i++) {
      if (old.contains(values.get(i))) {
        chosen.add(i);
      }
    }
    return chosen;
  }

  private String text(List<String> old) {
    return old == null || question.type().hasOptions() ? "" : old.get(0);
  }

  /** Says what may be typed. */
  private String form() {
    String range = parser.accepted(question).get(0);
    if (question.type() == QuestionType.DATE) {
      String later = question.limits().latest() == null ? "" : "，以后的要写年份";
      return "日子，如 " + range.replace("YYYY-MM-DD", "2026-03-05、3月5日、昨天") + later;
    }
    String[] ends = range.split("\\.\\.", -1);
    String unit = question.limits().unit();
    return ends[1].isEmpty()
        ? "数字，" + ends[0] + unit + "以上"
        : "数字，" + (ends[0].isEmpty() ? "至多 " : ends[0] + " 到 ") + ends[1] + unit;
  }

  private String fault(String typed) {
    return parser.read(question, typed) instanceof ParsedAnswer.Refused refused
        ? refused.why() + "，要填" + form()
        : "";
  }

  private String reading(String typed) {
    return parser.read(question, typed) instanceof ParsedAnswer.Accepted accepted
        ? accepted.values().get(0)
        : "";
  }

  /** The values of an answer, as {@link dev.yibao.engine.Response} has them. */
  List<String> values(UserAction action) {
    if (kind().picks()) {
      return action.chosen().stream().map(values::get).toList();
    }
    return ((ParsedAnswer.Accepted) parser.read(question, action.text())).values();
  }

  /** Says how many questions are behind and may still be ahead. */
  static String progress(Step.Ask ask, Replay session) {
    boolean last = ask.question().targets().isEmpty();
    int region = !last && mayAskForRegion(session, ask.question().flow()) ? 1 : 0;
    int left = QuestionsLeft.most(session.interview(), ask) - 1 + region;
    String more = left == 0 ? "最后一问" : "至多还有 " + left + " 问";
    return "第 " + (ask.path().answers().size() + 1) + " 问，" + more;
  }

  /** Tells whether the region may matter to an outcome of a flow, and was not said. */
  private static boolean mayAskForRegion(Replay session, String flow) {
    Library library = session.interview().library();
    if (session.region().isEmpty()) {
      for (String id : library.flow(flow).outcomes().keySet()) { // by id, so that none is read
        if (!library.regionsAbout(flow + "/" + id).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The commands offered beside answering, once there are answers. */
  static Set<Key> commands(List<Response> answers) {
    return answers.isEmpty() ? Set.of() : Set.of(Key.BACK, Key.ANSWERS, Key.RESTART);
  }
}
