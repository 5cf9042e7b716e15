package dev.yibao.engine;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.model.Flow;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Lists every path through a flow, hand-overs followed, one after the other: there may be millions,
 * so none is kept, and there may be ten thousand questions in a row, so nothing is recursive.
 *
 * <p>A choice is answered with each of its options, a number or a date with the lowest value of
 * each band that an answer can fall into, a multiple choice with none. A region that takes the
 * branch of another is named only where a question on a path tells the two apart.
 */
public final class Paths {

  private final State start;
  private final List<Response> answers = new ArrayList<>();
  private final Deque<Visit> open = new ArrayDeque<>();

  /**
   * The paths of a flow.
   *
   * @param region where all of them are insured, said beforehand and then the first answer of each
   *     path; empty when it is not said
   * @throws Diagnosed when the flow leads nowhere or in circles
   */
  public Paths(Interview interview, Flow flow, String region) {
    StateGraph nodes = StateGraph.ofNodes(interview, flow);
    refuseFaults(nodes);
    Map<QuestionName, List<String>> known = new HashMap<>();
    if (!region.isEmpty()) {
      Question question = Questions.named(interview.library(), flow, QuestionName.REGION.id());
      known.put(QuestionName.REGION, List.of(region));
      answers.add(new Response(question, List.of(region)));
    }
    this.start =
        new GraphBuilder(interview, nodes.states(), false)
            .from(List.of(flow.start()), known)
            .start(flow.start());
  }

  /** Receives each path. */
  public interface Visitor {

    /**
     * Takes a path.
     *
     * @param answers from the first question to the last; changes when this returns
     */
    void path(List<Response> answers, Outcome outcome);
  }

  /**
   * A state on the path, with the edges that are still to be tried.
   *
   * @param answered whether an answer led to it
   */
  private record Visit(State state, Iterator<State.Edge> rest, boolean answered) {}

  /** Gives {@code visitor} every path, in the order in which a person would try the options. */
  public void visit(Visitor visitor) {
    enter(start, false, visitor);
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.rest().hasNext()) {
        follow(visit.state(), visit.rest().next(), visitor);
      } else {
        open.pop();
        if (visit.answered()) {
          answers.remove(answers.size() - 1);
        }
      }
    }
  }

  private void follow(State from, State.Edge edge, Visitor visitor) {
    if (edge.asked()) {
      answers.add(new Response(from.node().question(), edge.branch().values()));
    }
    enter(edge.to(), edge.asked(), visitor);
  }

  private void enter(State state, boolean answered, Visitor visitor) {
    open.push(new Visit(state, state.edges().iterator(), answered));
    if (state.node().isOutcome()) {
      visitor.path(answers, state.node().outcome());
    }
  }

  private static void refuseFaults(StateGraph nodes) {
    for (Target target : nodes.dangling()) {
      throw fault(target, "dangling-target", "没有「" + target + "」这个问题或结论");
    }
    for (List<FlowNode> cycle : nodes.cycles()) {
      Target at = cycle.get(0).question().targets().get(0);
      throw fault(at, "cycle", "问题绕圈，又回到 " + cycle.get(0));
    }
  }

  private static Diagnosed fault(Target at, String code, String message) {
    return new Diagnosed(List.of(Diagnostic.error(at.at(), code, message, "")));
  }
}
