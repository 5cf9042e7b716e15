package dev.yibao.engine;

import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Target;

/** A question or an outcome of a flow; equal to another that stands under the same key. */
public final class FlowNode {

  private final Flow flow;
  private final String id;
  private final Question question;

  private FlowNode(Flow flow, String id, Question question) {
    this.flow = flow;
    this.id = id;
    this.question = question;
  }

  /** The node that a target leads to; null when there is no such flow, question or outcome. */
  public static FlowNode of(Library library, Target target) {
    Flow flow = library.flow(target.flow());
    if (flow == null) {
      return null;
    }
    String id = target.id().isEmpty() ? flow.start().id() : target.id();
    Question question = flow.questions().get(id);
    return question == null && !flow.outcomes().containsKey(id)
        ? null
        : new FlowNode(flow, id, question);
  }

  /** {@code FLOW/ID}. */
  public String key() {
    return flow.id() + "/" + id;
  }

  /** The question; null for an outcome. */
  public Question question() {
    return question;
  }

  /**
   * The outcome, looked up only now: to read one takes longer than to pass it; null for a question.
   */
  public Outcome outcome() {
    return question == null ? flow.outcomes().get(id) : null;
  }

  /** Tells whether everything ends here. */
  public boolean isOutcome() {
    return question == null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FlowNode node && node.id.equals(id) && node.flow.id().equals(flow.id());
  }

  @Override
  public int hashCode() {
    return 31 * flow.id().hashCode() + id.hashCode();
  }

  @Override
  public String toString() {
    return key();
  }
}
