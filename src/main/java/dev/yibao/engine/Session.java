package dev.yibao.engine;

import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody being asked, as a value: the flow, what was known beforehand, and what was answered.
 * Where it stands is replayed from the answers.
 *
 * @param known answers given before the first question, by name
 * @param typed answers given to questions as they came up, in the order in which they are asked
 * @param kept answers to questions that are not asked as things stand; should one come up, its
 *     answer counts without being asked for again, if it still fits
 */
public record Session(
    Interview interview,
    Flow flow,
    Map<QuestionName, List<String>> known,
    List<Response> typed,
    List<Response> kept) {

  public Session {
    known = Map.copyOf(known);
    typed = List.copyOf(typed);
    kept = List.copyOf(kept);
  }

  /** A session in which nothing was typed yet. */
  public static Session start(
      Interview interview, Flow flow, Map<QuestionName, List<String>> known) {
    return new Session(interview, flow, known, List.of(), List.of());
  }

  /** The open question, or the outcome. */
  public Step step() {
    Step step = interview.start(flow);
    while (step instanceof Step.Ask ask) {
      List<String> values = values(ask.question());
      if (values == null) {
        return step;
      }
      step = interview.answer(ask, values);
    }
    return step;
  }

  private List<String> values(Question question) {
    List<String> values = known.get(question.name());
    if (values == null || !interview.takes(question, values)) {
      values = valuesIn(typed, question);
    }
    return values == null ? valuesIn(kept, question) : values;
  }

  private List<String> valuesIn(List<Response> answers, Question question) {
    for (Response answer : answers) {
      boolean same = answer.question().name().equals(question.name());
      if (same && interview.takes(question, answer.values())) {
        return answer.values();
      }
    }
    return null;
  }

  /** The session after the open question is answered. */
  public Session answer(Step.Ask ask, List<String> values) {
    return with(new Response(ask.question(), values)).arranged();
  }

  /** The session before the last answer; the same when there is none to take back. */
  public Session back() {
    return typed.isEmpty()
        ? this
        : new Session(interview, flow, known, typed.subList(0, typed.size() - 1), kept);
  }

  /** The session before the first answer that was typed. */
  public Session restart() {
    return start(interview, flow, known);
  }

  /**
   * The session with another answer to a question that was asked before. All other answers stay;
   * those that no longer count are then among {@link #lost}.
   */
  public Session change(Response answer) {
    Map<QuestionName, List<String>> others = new HashMap<>(known);
    others.remove(answer.question().name());
    Session changed = new Session(interview, flow, others, typed, kept).with(answer).arranged();
    Set<QuestionName> open = changed.mayCome();
    List<Response> left = new ArrayList<>(changed.kept);
    for (Response before : step().path().answers()) {
      QuestionName name = before.question().name();
      boolean asked = changed.step().path().valuesOf(name) != null;
      if (!asked && !open.contains(name) && others.remove(name) != null) {
        left.add(before);
      }
    }
    return new Session(interview, flow, others, changed.typed, left);
  }

  /**
   * A session about another matter, in which the answers to questions that all flows share still
   * count.
   */
  public Session goOn(Flow other) {
    List<Response> shared = new ArrayList<>();
    Map<QuestionName, List<String>> region = new HashMap<>(known);
    region.keySet().retainAll(Set.of(QuestionName.REGION));
    for (Response answer : step().path().answers()) {
      QuestionName name = answer.question().name();
      if (name.equals(QuestionName.REGION)) {
        region.put(name, answer.values());
      } else if (name.isShared()) {
        shared.add(answer);
      }
    }
    return new Session(interview, other, region, List.of(), shared);
  }

  /**
   * The session over flows that were edited meanwhile. All answers stay; those that no longer fit
   * or count are then among {@link #lost}, and come back with a later edit.
   *
   * @param edited with the flow that this session is about
   */
  public Session over(Interview edited) {
    List<Response> answers = step().path().answers();
    Map<QuestionName, List<String>> ahead = new HashMap<>(known);
    answers.forEach(answer -> ahead.remove(answer.question().name()));
    Flow now = edited.library().flow(flow.id());
    return new Session(edited, now, ahead, answers, kept).arranged();
  }

  /** Those of the answers kept that cannot count any more, unless another answer is changed. */
  public List<Response> lost() {
    Set<QuestionName> open = kept.isEmpty() ? Set.of() : mayCome();
    return kept.stream().filter(answer -> !open.contains(answer.question().name())).toList();
  }

  /** The questions that may come up from where the session stands. */
  private Set<QuestionName> mayCome() {
    if (!(step() instanceof Step.Ask ask)) {
      return Set.of();
    }
    Question open = ask.question();
    Set<QuestionName> names = QuestionsLeft.names(interview, open);
    names.remove(open.name()); // an answer kept for it does not fit, or it would not be open
    return names;
  }

  private Session with(Response answer) {
    QuestionName name = answer.question().name();
    List<Response> longer = new ArrayList<>(without(typed, name));
    longer.add(answer);
    return new Session(interview, flow, known, longer, without(kept, name));
  }

  private static List<Response> without(List<Response> answers, QuestionName name) {
    return answers.stream().filter(answer -> !answer.question().name().equals(name)).toList();
  }

  /** The same, the typed answers in the order in which they are asked, and the others kept. */
  private Session arranged() {
    Path path = step().path();
    List<Response> asked = new ArrayList<>(path.answers());
    asked.removeIf(answer -> answer.values().equals(known.get(answer.question().name())));
    List<Response> rest = new ArrayList<>(typed);
    rest.addAll(kept);
    rest.removeIf(answer -> path.valuesOf(answer.question().name()) != null);
    return new Session(interview, flow, known, asked, rest);
  }
}
