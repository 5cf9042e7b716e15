package dev.yibao.engine;

import dev.yibao.engine.Lines.Line;
import dev.yibao.engine.Refusal.Code;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks a flow with answers that were all given beforehand, by name or one a line; refuses whatever
 * does not fit, was never asked for, or is left over.
 */
public final class Script {

  /** Of lines that are left over, how many are named. */
  private static final int MOST_LEFT_OVER = 20;

  private final Interview interview;
  private final Library library;
  private final Flow flow;
  private final AnswerParser reader;
  private final Map<QuestionName, List<String>> known = new LinkedHashMap<>();
  private final List<Refusal> unused = new ArrayList<>();
  private Step step;
  private Refusal refusal;
  private boolean linesOpened;

  private Script(Interview interview, Flow flow) {
    this.interview = interview;
    this.library = interview.library();
    this.flow = flow;
    this.reader = new AnswerParser(library, interview.asOf(), flow.id());
  }

  /**
   * Where the answers lead.
   *
   * @param given answers by name, in any order
   * @param lines answers one a line, for questions that no name answers
   * @return the step reached, with the first refusal if there was one
   */
  public static Run run(Interview interview, Flow flow, List<SuppliedAnswer> given, Lines lines) {
    Script script = new Script(interview, flow);
    script.step = interview.start(flow);
    script.accept(given);
    script.walk(lines);
    if (script.refusal == null) {
      script.settle(lines);
    }
    return script.run();
  }

  /**
   * What became of a dialogue: where it ended, and which of the answers known beforehand it did not
   * ask for.
   */
  public static Run settled(Session session) {
    Script script = new Script(session.interview(), session.flow());
    script.known.putAll(session.known());
    script.step = session.step();
    script.settle(Lines.NONE);
    return script.run();
  }

  /** Whether a script may answer a question of this name, be it asked on the way or not. */
  public static boolean hasQuestion(Interview interview, Flow flow, String name) {
    return new Script(interview, flow).question(name) != null;
  }

  private Run run() {
    return new Run(step, region(), refusal, List.copyOf(unused), Map.copyOf(known));
  }

  /**
   * Where a script came to.
   *
   * @param step the outcome, or the question that is open
   * @param region the place where one is insured: an id, {@code other} or {@code unsure}; empty
   *     when it was not said
   * @param refusal why the walk stopped; null when nothing was refused
   * @param unused answers that were never asked for and lines left over
   * @param known the answers given by name, as {@link Response} describes their values
   */
  public record Run(
      Step step,
      String region,
      Refusal refusal,
      List<Refusal> unused,
      Map<QuestionName, List<String>> known) {}

  private String region() {
    List<String> values = step.path().valuesOf(QuestionName.REGION);
    if (values == null) {
      values = known.get(QuestionName.REGION);
    }
    return values == null ? "" : values.get(0);
  }

  private void accept(List<SuppliedAnswer> given) {
    Map<QuestionName, Integer> ways = new LinkedHashMap<>();
    for (SuppliedAnswer one : given) {
      Question question = question(one.question());
      if (question == null) {
        refuse(Code.NO_SUCH_QUESTION, "没有名为「" + one.question() + "」的问题", one.question(), one);
        return;
      }
      ParsedAnswer reading = reader.read(question, one.values());
      Integer earlier = ways.get(question.name());
      if (earlier != null && earlier == one.way()) {
        refuse(Code.ANSWERED_TWICE, "「" + one.question() + "」回答了两次，留一个", one.question(), one);
      } else if (reading instanceof ParsedAnswer.Refused refused) {
        refusal = refused.refusal();
      } else if ((earlier == null || one.way() < earlier)
          && reading instanceof ParsedAnswer.Accepted accepted) {
        ways.put(question.name(), one.way());
        known.put(question.name(), accepted.values());
      }
      if (refusal != null) {
        return;
      }
    }
  }

  private void refuse(Code code, String message, String question, SuppliedAnswer given) {
    refusal = new Refusal(code, message, question, String.join(",", given.values()), 0, List.of());
  }

  /** The question that scripts call so, or null. */
  private Question question(String name) {
    int dot = name.indexOf('.');
    if (dot >= 0) {
      Flow other = library.flow(name.substring(0, dot));
      boolean own = other == null || other.id().equals(flow.id());
      return own ? null : named(other, new QuestionName(other.id(), name.substring(dot + 1)));
    }
    Question own = named(flow, new QuestionName(flow.id(), name));
    if (own != null) {
      return own;
    }
    Question asked = named(flow, QuestionName.shared(name));
    return asked == null ? library.sharedQuestion(name) : asked;
  }

  private static Question named(Flow flow, QuestionName name) {
    if (!name.isShared()) {
      Question question = flow.questions().get(name.id());
      return question == null || !question.name().equals(name) ? null : question;
    }
    for (Question question : flow.questions().values()) {
      if (question.name().equals(name)) {
        return question;
      }
    }
    return null;
  }

  private void walk(Lines lines) {
    while (refusal == null && step instanceof Step.Ask ask) {
      List<String> values = known.get(ask.question().name());
      if (values == null) {
        Line line = nextAnswer(lines);
        if (line == null) {
          return;
        }
        values = read(ask.question(), line);
      }
      if (values != null) {
        step = interview.answer(ask, values);
      }
    }
  }

  private Line nextAnswer(Lines lines) {
    linesOpened = true;
    Line line = lines.next();
    while (line != null && line.isComment()) {
      line = lines.next();
    }
    return line;
  }

  private List<String> read(Question question, Line line) {
    if (line.text() == null) {
      refusal = Refusal.badEncoding(question.name().in(flow.id()), line.number());
      return null;
    }
    ParsedAnswer reading = reader.read(question, line.text());
    if (reading instanceof ParsedAnswer.Refused refused) {
      refusal = refused.refusal().atLine(line.number());
      return null;
    }
    return ((ParsedAnswer.Accepted) reading).values();
  }

  /** Holds what was given against what was asked: nothing may be dropped in silence. */
  private void settle(Lines lines) {
    Set<QuestionName> mayCome =
        step instanceof Step.Ask ask && hasUnasked() ? reachable(ask) : Set.of();
    Set<QuestionName> asked = new HashSet<>();
    for (Response answered : step.path().answers()) {
      asked.add(answered.question().name());
    }
    for (Map.Entry<QuestionName, List<String>> entry : known.entrySet()) {
      QuestionName name = entry.getKey();
      boolean used = asked.contains(name) || name.equals(QuestionName.REGION);
      if (!used && !mayCome.contains(name)) {
        unused.add(neverAsked(name, entry.getValue()));
      }
    }
    if (step instanceof Step.Done && linesOpened) {
      int named = 0;
      for (Line line = nextAnswer(lines); line != null; line = nextAnswer(lines)) {
        unused.add(Refusal.leftOver(line));
        if (++named == MOST_LEFT_OVER) {
          return; // as `yes` gives: enough is said
        }
      }
    }
  }

  private boolean hasUnasked() {
    for (QuestionName name : known.keySet()) {
      if (step.path().valuesOf(name) == null) {
        return true;
      }
    }
    return false;
  }

  private Set<QuestionName> reachable(Step.Ask ask) {
    return QuestionsLeft.names(interview, ask.question());
  }

  private Refusal neverAsked(QuestionName name, List<String> values) {
    String question = name.in(flow.id());
    String given = String.join(",", values);
    String message = "「" + question + "=" + given + "」没有用上：照其余的回答，这个问题不会问到";
    return new Refusal(Code.NEVER_ASKED, message, question, given, 0, List.of());
  }
}
