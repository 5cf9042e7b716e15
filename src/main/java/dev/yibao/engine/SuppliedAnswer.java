package dev.yibao.engine;

import java.util.List;

/**
 * An answer that was given by name, before its question came up.
 *
 * @param way how it was given: an answer given in an earlier way wins over one in a later way, and
 *     the same question twice in one way is refused
 * @param question the question's name as scripts write it
 * @param values what was given; more than one only for a multiple choice
 */
public record SuppliedAnswer(int way, String question, List<String> values) {

  public SuppliedAnswer {
    values = List.copyOf(values);
  }
}
