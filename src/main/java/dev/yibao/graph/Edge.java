package dev.yibao.graph;

/**
 * An edge from a question to the next node.
 *
 * @param from the key of the question
 * @param branch the name of the branch; those of several joined by commas
 * @param label the answer that takes it, as people read it
 * @param to the key of the node that it leads to
 * @param taken whether the highlighted path takes it
 */
public record Edge(String from, String branch, String label, String to, boolean taken) {

  /** This edge and another between the same nodes as one. */
  Edge or(Edge other) {
    return new Edge(from, branch + "," + other.branch, label + "／" + other.label, to, taken);
  }
}
