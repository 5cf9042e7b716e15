package dev.yibao.engine;

import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers that were given, one to a question, and where each came from.
 *
 * @param given by question; those of one source in the order in which they were given
 */
public record Answers(Map<QuestionName, Given> given) {

  static final Answers NONE = new Answers(Map.of());

  public Answers {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  /** The sources of answers. */
  public enum Source {
    /** Given by name, before the first question. */
    SUPPLIED,
    /** Given to a question as it came up. */
    TYPED,
    /**
     * Kept for a question that is not asked as things stand; should it come up, the answer counts
     * without being asked for again.
     */
    KEPT
  }

  /** An answer and its source. */
  public record Given(Response response, Source source) {}

  /** The first step from the given one on to which there is no answer that fits. */
  Step onward(Interview interview, Step from) {
    Step step = from;
    while (step instanceof Step.Ask ask) {
      Given found = given.get(ask.question().name());
      if (found == null || !interview.takes(ask.question(), found.response().values())) {
        return step;
      }
      step = interview.answer(ask, found.response().values());
    }
    return step;
  }

  /** The source of the answer to a question; null when there is none. */
  public Source source(QuestionName name) {
    Given found = given.get(name);
    return found == null ? null : found.source();
  }

  /** The answers of one source. */
  public List<Response> from(Source source) {
    List<Response> responses = new ArrayList<>();
    for (Given one : given.values()) {
      if (one.source() == source) {
        responses.add(one.response());
      }
    }
    return responses;
  }

  /** These and more from one source, in place of any other to the same questions. */
  Answers with(List<Response> responses, Source source) {
    Map<QuestionName, Given> more = new LinkedHashMap<>(given);
    for (Response response : responses) {
      more.remove(response.question().name());
      more.put(response.question().name(), new Given(response, source));
    }
    return new Answers(more);
  }

  /**
   * These as a path asks for them: what is not supplied is typed if it is asked there, else kept.
   */
  Answers along(Path path) {
    List<Response> typed = new ArrayList<>();
    for (Response answer : path.answers()) {
      if (source(answer.question().name()) != Source.SUPPLIED) {
        typed.add(answer);
      }
    }
    List<Response> others = from(Source.TYPED);
    others.addAll(from(Source.KEPT));
    return supplied().with(others, Source.KEPT).with(typed, Source.TYPED);
  }

  /** These but for what was not supplied. */
  Answers supplied() {
    return NONE.with(from(Source.SUPPLIED), Source.SUPPLIED);
  }

  /** These but for the one typed last, if there is one. */
  Answers withoutLastTyped() {
    List<Response> typed = from(Source.TYPED);
    Map<QuestionName, Given> others = new LinkedHashMap<>(given);
    if (!typed.isEmpty()) {
      others.remove(typed.get(typed.size() - 1).question().name());
    }
    return new Answers(others);
  }
}
