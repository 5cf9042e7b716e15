package dev.yibao.graph;

import dev.yibao.model.Verdict;

/**
 * A node of a drawn flow.
 *
 * @param key {@code FLOW/ID}, or {@code FLOW/} for another flow as a whole
 * @param kind the kind of node
 * @param id what scripts and {@code go} call it in the flow that is drawn
 * @param text the question, the headline, or what another flow answers
 * @param verdict of an outcome; null for anything else
 * @param taken whether the highlighted path passes it
 * @param last whether the highlighted path ends here
 */
public record Node(
    String key, Kind kind, String id, String text, Verdict verdict, boolean taken, boolean last) {

  /** A kind of node. */
  public enum Kind {
    QUESTION,
    OUTCOME,
    /** A node of another flow, which is not drawn further. */
    HANDOVER
  }

  /** The text after the verdict, where there is one. */
  String headline() {
    return verdict == null ? text : "【" + verdict.label() + "】" + text;
  }

  /** The headline; of another flow's node after an arrow and the key. */
  String title() {
    return kind == Kind.HANDOVER ? "→ " + id + "：" + headline() : headline();
  }
}
