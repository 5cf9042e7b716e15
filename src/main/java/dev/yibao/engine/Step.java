package dev.yibao.engine;

import dev.yibao.model.Outcome;
import dev.yibao.model.Question;

/** Where a walk stands: at an open question or at its end. */
public sealed interface Step {

  /** What was answered on the way. */
  Path path();

  /**
   * A question is open.
   *
   * @param question the question
   */
  record Ask(Question question, Path path) implements Step {}

  /**
   * An outcome is reached.
   *
   * @param outcome the outcome as the flow has it, before any region is applied
   */
  record Done(Outcome outcome, Path path) implements Step {}
}
