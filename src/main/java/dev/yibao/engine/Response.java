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
}
