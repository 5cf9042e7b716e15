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
   * @param why what is wrong with it in a few words, of which the refusal says more
   */
  record Refused(Refusal refusal, String why) implements ParsedAnswer {

    Refused(Refusal refusal) {
      this(refusal, refusal.message());
    }
  }
}
