package dev.yibao.engine;

import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;

/** Finds questions by the names that scripts give them. */
public final class Questions {

  private Questions() {}

  /**
   * The question that a script calls so, whether it is asked on its path or not: the bare id for
   * the questions of the flow that was started and for shared ones, {@code FLOW.ID} for others.
   *
   * @return the question, or null when none is called so
   */
  public static Question named(Library library, Flow started, String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      Question own = own(started, name);
      return own == null ? shared(library, started, name) : own;
    }
    Flow other = library.flow(name.substring(0, dot));
    boolean known = other != null && !other.id().equals(started.id());
    return known ? own(other, name.substring(dot + 1)) : null;
  }

  private static Question own(Flow flow, String id) {
    Question question = flow.questions().get(id);
    return question == null || question.name().isShared() ? null : question;
  }

  private static Question shared(Library library, Flow flow, String id) {
    for (Question question : flow.questions().values()) {
      if (question.name().isShared() && question.name().id().equals(id)) {
        return question; // a flow may ask it under another id
      }
    }
    return library.sharedQuestion(id);
  }
}
