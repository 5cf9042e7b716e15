package dev.yibao.engine;

import java.util.List;

/** An answer that was read: accepted or refused. */
public sealed interface ParsedAnswer {

  /**
   * It fits.
   *
   * @param values as {@link Response} describes them
   */
  record Accepted(List<String> values) implements ParsedAnswer {}

  /**
   * It does not fit.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements ParsedAnswer {}
}
