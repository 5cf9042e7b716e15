package dev.yibao.engine;

import dev.yibao.model.Question;
import java.util.List;

/**
 * A question with the answer that was given to it.
 *
 * @param question the question as it was asked
 * @param values for a choice one option id; for a multiple choice the ids chosen, in the question's
 *     order, perhaps none; for a number its digits; for a date {@code YYYY-MM-DD}
 */
public record Response(Question question, List<String> values) {

  public Response {
    values = List.copyOf(values);
  }

  /** The values in one word, as {@code -a} takes them. */
  public String written() {
    return values.isEmpty() ? "none" : String.join(",", values);
  }

  /** The answer as {@code -a} takes it, its question named as in the flow that was begun with. */
  public String written(String started) {
    return question.name().in(started) + "=" + written();
  }
}
