package dev.yibao.engine;

import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The answers on the way to a step, in the order in which the questions came up; each question
 * once.
 */
public final class Path {

  /** The path of somebody who has not answered anything. */
  public static final Path EMPTY = new Path(List.of());

  private final List<Answered> answers;

  private Path(List<Answered> answers) {
    this.answers = answers;
  }

  /** A path one answer longer. */
  public Path plus(Answered answer) {
    List<Answered> longer = new ArrayList<>(answers.size() + 1);
    longer.addAll(answers);
    longer.add(answer);
    return new Path(Collections.unmodifiableList(longer));
  }

  /** The answers, oldest first. */
  public List<Answered> answers() {
    return answers;
  }

  /** What was answered to this question, or null when it was not asked on the way. */
  public List<String> valuesOf(QuestionName name) {
    for (Answered answer : answers) {
      if (answer.question().name().equals(name)) {
        return answer.values();
      }
    }
    return null;
  }
}
