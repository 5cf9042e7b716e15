package dev.yibao.engine;

import dev.yibao.model.Flow;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody being asked, as a value: the flow, what was known beforehand, and what was answered.
 * Where it stands is replayed from the answers.
 *
 * @param known answers given before the first question, by name
 * @param typed answers given to questions as they came up, oldest first
 */
public record Session(
    Interview interview, Flow flow, Map<QuestionName, List<String>> known, List<Answered> typed) {

  public Session {
    known = Map.copyOf(known);
    typed = List.copyOf(typed);
  }

  /** The open question, or the outcome. */
  public Step step() {
    Step step = interview.start(flow);
    int next = 0;
    while (step instanceof Step.Ask ask) {
      List<String> values = known.get(ask.question().name());
      if (values == null && next < typed.size()) {
        values = typed.get(next++).values();
      }
      if (values == null) {
        return step;
      }
      step = interview.answer(ask, values);
    }
    return step;
  }

  /** The session after the open question is answered. */
  public Session answer(Step.Ask ask, List<String> values) {
    List<Answered> longer = new ArrayList<>(typed);
    longer.add(new Answered(ask.question(), values));
    return new Session(interview, flow, known, longer);
  }

  /** The session before the last answer; the same when there is none to take back. */
  public Session back() {
    return typed.isEmpty()
        ? this
        : new Session(interview, flow, known, typed.subList(0, typed.size() - 1));
  }
}
