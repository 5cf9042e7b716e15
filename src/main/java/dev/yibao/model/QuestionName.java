package dev.yibao.model;

/**
 * The name of a question across flows: shared questions have one name everywhere.
 *
 * @param flow the flow whose question it is; empty for a shared question
 * @param id the question's id there
 */
public record QuestionName(String flow, String id) {

  /** The shared question for the region where one is insured. */
  public static final QuestionName REGION = shared("region");

  /** The name of a shared question. */
  public static QuestionName shared(String id) {
    return new QuestionName("", id);
  }

  /** Tells whether every flow calls it by the same bare id. */
  public boolean isShared() {
    return flow.isEmpty();
  }

  /**
   * The name as a session that began with {@code started} shows and takes it: the bare id for its
   * own and for shared questions, else {@code FLOW.ID}.
   */
  public String in(String started) {
    return isShared() || flow.equals(started) ? id : flow + "." + id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuestionName name && name.id.equals(id) && name.flow.equals(flow);
  }

  @Override
  public int hashCode() {
    return 31 * flow.hashCode() + id.hashCode();
  }
}
