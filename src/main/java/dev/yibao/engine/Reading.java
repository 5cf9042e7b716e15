package dev.yibao.engine;

import java.util.List;

/** What became of a given answer. */
public sealed interface Reading {

  /**
   * It fits.
   *
   * @param values as {@link Answered} describes them
   */
  record Accepted(List<String> values) implements Reading {}

  /**
   * It does not fit.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements Reading {}
}
