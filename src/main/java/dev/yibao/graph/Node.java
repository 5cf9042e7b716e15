package dev.yibao.graph;

import dev.yibao.model.Verdict;

/**
 * One box of a drawn flow.
 *
 * @param key {@code FLOW/ID}, or {@code FLOW/} for another flow as a whole
 * @param kind what it stands for
 * @param id what scripts and {@code go} call it in the flow that is drawn
 * @param text the question, the headline, or what another flow answers
 * @param verdict what an outcome says; null for anything else
 * @param taken whether the given answers lead through it
 * @param last whether the given answers end here
 */
public record Node(
    String key, Kind kind, String id, String text, Verdict verdict, boolean taken, boolean last) {

  /** What a card stands for. */
  public enum Kind {
    QUESTION,
    OUTCOME,
    /** A place in another flow, which is not drawn further. */
    HANDOVER
  }

  /** The text with the verdict before it, where there is one. */
  String told() {
    return verdict == null ? text : "【" + verdict.label() + "】" + text;
  }
}
