package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * Shows a statement only to those who gave a certain answer.
 *
 * @param question the question that must have been asked on the way
 * @param options any one of these answers will do
 * @param at where the flow file says so
 */
public record Condition(QuestionName question, List<String> options, Location at) {

  public Condition {
    options = List.copyOf(options);
  }
}
