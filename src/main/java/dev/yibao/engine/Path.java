package dev.yibao.engine;

import dev.yibao.model.QuestionName;
import java.util.List;

/**
 * The answers that lead to a step, in the order in which they were asked for; each question once.
 */
public final class Path {

  /** The path of somebody who has not answered anything. */
  public static final Path EMPTY = new Path(null, null, 0, null);

  /** The path before the last answer, so that a path one answer longer is no copy. */
  private final Path before;

  private final Response last;
  private final int size;
  private final AnswerTree tree;

  private Path(Path before, Response last, int size, AnswerTree tree) {
    this.before = before;
    this.last = last;
    this.size = size;
    this.tree = tree;
  }

  /** A path one answer longer. */
  public Path plus(Response answer) {
    return new Path(this, answer, size + 1, AnswerTree.plus(tree, answer));
  }

  /** The answers, oldest first. */
  public List<Response> answers() {
    Response[] answers = new Response[size];
    for (Path path = this; path.size > 0; path = path.before) {
      answers[path.size - 1] = path.last;
    }
    return List.of(answers);
  }

  /** The answer to this question, or null when it was not asked on this path. */
  public List<String> valuesOf(QuestionName name) {
    return AnswerTree.valuesOf(tree, name);
  }

  /** Tells whether a shared question was answered. */
  boolean hasShared() {
    for (Path path = this; path.size > 0; path = path.before) {
      if (path.last.question().name().isShared()) {
        return true;
      }
    }
    return false;
  }
}
