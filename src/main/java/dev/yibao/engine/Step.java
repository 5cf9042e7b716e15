package dev.yibao.engine;

import dev.yibao.model.Outcome;
import dev.yibao.model.Question;

/** The point that answers lead to: an open question or an outcome. */
public sealed interface Step {

  /** The answers that led here. */
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
  record Done(Outcome outcome, Path path) implements Step {

    /** The same outcome for one who says the region last; as it is if the path has a region. */
    Done in(Response region) {
      boolean known = path.valuesOf(region.question().name()) != null;
      return known ? this : new Done(outcome, path.plus(region));
    }
  }
}
