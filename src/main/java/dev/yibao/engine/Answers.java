package dev.yibao.engine;

import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers by where they came from; a question takes the first that fits it, in this order.
 *
 * @param supplied given by name before the first question, in the order in which they were given
 * @param typed given to questions as they came up, in that order
 * @param kept to questions that are not asked as things stand; should one come up, its answer
 *     counts without being asked for again
 */
public record Answers(
    Map<QuestionName, Response> supplied, List<Response> typed, List<Response> kept) {

  public Answers {
    supplied = Collections.unmodifiableMap(new LinkedHashMap<>(supplied));
    typed = List.copyOf(typed);
    kept = List.copyOf(kept);
  }

  /** The answer to a question, or null when no source has one that fits. */
  List<String> to(Question question, Interview interview) {
    List<String> values = fitting(supplied.get(question.name()), question, interview);
    values = values == null ? fitting(find(typed, question), question, interview) : values;
    return values == null ? fitting(find(kept, question), question, interview) : values;
  }

  private static List<String> fitting(Response answer, Question question, Interview interview) {
    return answer != null && interview.takes(question, answer.values()) ? answer.values() : null;
  }

  private static Response find(List<Response> answers, Question question) {
    for (Response answer : answers) {
      if (answer.question().name().equals(question.name())) {
        return answer;
      }
    }
    return null;
  }

  /** These with one typed last, in place of every other answer to its question. */
  Answers type(Response answer) {
    Answers others = without(answer);
    return new Answers(others.supplied, plus(others.typed, answer), others.kept);
  }

  /** These with one supplied, in place of every other answer to its question. */
  Answers supply(Response answer) {
    Answers others = without(answer);
    Map<QuestionName, Response> more = new LinkedHashMap<>(others.supplied);
    more.put(answer.question().name(), answer);
    return new Answers(more, others.typed, others.kept);
  }

  /** These with one kept, in place of every other answer to its question. */
  Answers keep(Response answer) {
    Answers others = without(answer);
    return new Answers(others.supplied, others.typed, plus(others.kept, answer));
  }

  /** These but for the one typed last, which must exist. */
  Answers withoutLastTyped() {
    return new Answers(supplied, typed.subList(0, typed.size() - 1), kept);
  }

  private Answers without(Response answer) {
    Map<QuestionName, Response> others = new LinkedHashMap<>(supplied);
    others.remove(answer.question().name());
    return new Answers(others, without(typed, answer), without(kept, answer));
  }

  private static List<Response> without(List<Response> answers, Response one) {
    List<Response> others = new ArrayList<>(answers);
    others.removeIf(other -> other.question().name().equals(one.question().name()));
    return others;
  }

  private static List<Response> plus(List<Response> answers, Response one) {
    List<Response> more = new ArrayList<>(answers);
    more.add(one);
    return more;
  }

  /**
   * These as they are asked along a path: typed is what is not supplied alike, the rest is kept.
   */
  Answers along(Path path) {
    if (typed.isEmpty() && kept.isEmpty()) {
      return this;
    }
    List<Response> asked = new ArrayList<>(path.answers());
    asked.removeIf(this::isSupplied);
    List<Response> rest = new ArrayList<>(typed);
    rest.addAll(kept);
    rest.removeIf(answer -> path.valuesOf(answer.question().name()) != null);
    return new Answers(supplied, asked, rest);
  }

  private boolean isSupplied(Response answer) {
    Response given = supplied.get(answer.question().name());
    return given != null && given.values().equals(answer.values());
  }
}
