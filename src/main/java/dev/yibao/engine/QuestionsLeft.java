package dev.yibao.engine;

import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Target;
import java.util.List;
import java.util.Set;

/** Counts the questions that may still come up. */
public final class QuestionsLeft {

  private QuestionsLeft() {}

  /**
   * The names of the questions that may come up after the one open at a step; none at an outcome.
   */
  static Set<QuestionName> names(Interview interview, Step step) {
    if (!(step instanceof Step.Ask ask)) {
      return Set.of();
    }
    Question open = ask.question();
    Target start = new Target(open.flow(), open.id(), open.at());
    Set<QuestionName> names = StateGraph.ofNodes(interview, List.of(start)).questionNames();
    names.remove(open.name());
    return names;
  }

  /**
   * The most questions that may still come up from an open question on, itself included; questions
   * already answered on the path count for nothing, and a shared question counts once.
   */
  public static int most(Interview interview, Step.Ask ask) {
    if (ask.question().targets().isEmpty()) {
      return 1; // the region, asked for last
    }
    int known = ask.path().hasShared() ? 0 : interview.library().mostFrom(ask.question());
    if (known > 0) {
      return known;
    }
    StateGraph graph = StateGraph.ahead(interview, ask);
    Fold<Integer> most =
        new Fold<>(graph) {
          @Override
          protected Integer at(State state) {
            int most = state.node().isOutcome() || !state.edges().isEmpty() ? 0 : 1;
            for (State.Edge edge : state.edges()) {
              most = Math.max(most, of(edge.to()) + (edge.asked() ? 1 : 0));
            }
            return most;
          }
        };
    return most.of(graph.states().get(graph.states().size() - 1));
  }
}
