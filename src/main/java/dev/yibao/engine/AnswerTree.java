package dev.yibao.engine;

import dev.yibao.model.QuestionName;
import java.util.List;

/**
 * The answers of a path by question, immutable: a search tree in the order of scattered hashes,
 * which keep it about balanced, so that ten thousand answers are found about as fast as ten.
 */
final class AnswerTree {

  private final int hash;
  private final Response answered;
  private final AnswerTree less;
  private final AnswerTree more;

  private AnswerTree(int hash, Response answered, AnswerTree less, AnswerTree more) {
    this.hash = hash;
    this.answered = answered;
    this.less = less;
    this.more = more;
  }

  /** A tree, null for an empty one, with one answer more; to a question that it has none to. */
  static AnswerTree plus(AnswerTree tree, Response answered) {
    return plus(tree, hash(answered.question().name()), answered);
  }

  private static AnswerTree plus(AnswerTree tree, int hash, Response answered) {
    if (tree == null) {
      return new AnswerTree(hash, answered, null, null);
    }
    return hash < tree.hash
        ? new AnswerTree(tree.hash, tree.answered, plus(tree.less, hash, answered), tree.more)
        : new AnswerTree(tree.hash, tree.answered, tree.less, plus(tree.more, hash, answered));
  }

  /** The answer to a question in a tree, null for an empty one; null when there is none. */
  static List<String> valuesOf(AnswerTree tree, QuestionName name) {
    int hash = hash(name);
    AnswerTree at = tree;
    while (at != null) {
      if (at.hash == hash && at.answered.question().name().equals(name)) {
        return at.answered.values();
      }
      at = hash < at.hash ? at.less : at.more;
    }
    return null;
  }

  /** Spreads the names, which are often numbered, over all hashes (the end of MurmurHash3). */
  private static int hash(QuestionName name) {
    int hash = name.hashCode();
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
