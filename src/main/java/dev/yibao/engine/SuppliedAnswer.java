package dev.yibao.engine;

import java.util.List;

/**
 * An answer that was given by name, before its question came up.
 *
 * @param precedence the rank of the source it came from: of two answers to a question the one with
 *     the lower number counts, and two with the same number are refused
 * @param question the question's name as scripts write it
 * @param values what was given; more than one only for a multiple choice
 */
public record SuppliedAnswer(int precedence, String question, List<String> values) {

  public SuppliedAnswer {
    values = List.copyOf(values);
  }
}
