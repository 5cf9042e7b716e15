package dev.yibao.engine;

import dev.yibao.model.Flow;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The finite graph that flows span, hand-overs followed. Paths, the questions left, coverage,
 * differences and drawings are read off it.
 *
 * <p>Of the answers on a path only those to shared questions that may come up again make a
 * difference to what can follow; states that agree in them are one. So millions of paths are as
 * many states as there are nodes, or a few times that.
 */
public final class StateGraph {

  private final List<State> states;
  private final Map<String, State> starts;
  private final List<Target> dangling;
  private final List<List<FlowNode>> cycles;

  StateGraph(
      List<State> states,
      Map<String, State> starts,
      List<Target> dangling,
      List<List<FlowNode>> cycles) {
    this.states = List.copyOf(states);
    this.starts = new HashMap<>(starts);
    this.dangling = List.copyOf(dangling);
    this.cycles = List.copyOf(cycles);
  }

  /**
   * The graph of nodes: each question and outcome is one state, and every branch an edge, whatever
   * was answered before and whether or not an answer takes it.
   */
  public static StateGraph ofNodes(Interview interview, List<Target> starts) {
    return new GraphBuilder(interview).from(starts, Map.of());
  }

  /** The graph of nodes from the start of a flow. */
  public static StateGraph ofNodes(Interview interview, Flow flow) {
    return ofNodes(interview, List.of(flow.start()));
  }

  /** The graph of states, with the branches that answers take, for people who know nothing yet. */
  public static StateGraph of(Interview interview, List<Target> starts) {
    return of(interview, starts, Map.of());
  }

  /** The same for people who gave these answers to shared questions. */
  public static StateGraph of(
      Interview interview, List<Target> starts, Map<QuestionName, List<String>> known) {
    StateGraph nodes = ofNodes(interview, starts);
    return new GraphBuilder(interview, nodes.states(), false).from(starts, known);
  }

  /** The graph of states from an open question, for somebody who answered what is on the path. */
  public static StateGraph ahead(Interview interview, Step.Ask ask) {
    Target open = new Target(ask.question().flow(), ask.question().id(), ask.question().at());
    StateGraph nodes = ofNodes(interview, List.of(open));
    Map<QuestionName, List<String>> known = new HashMap<>();
    for (QuestionName name : nodes.questionNames()) {
      List<String> values = name.isShared() ? ask.path().valuesOf(name) : null;
      if (values != null) {
        known.put(name, values);
      }
    }
    return new GraphBuilder(interview, nodes.states(), true).from(List.of(open), known);
  }

  /** All states, each after those it leads to. */
  public List<State> states() {
    return states;
  }

  /** The state at one of the starts; null when that leads nowhere. */
  public State start(Target start) {
    return starts.get(start.toString());
  }

  /** Targets that name no question, outcome or flow, in the order met. */
  public List<Target> dangling() {
    return dangling;
  }

  /**
   * Chains of questions that lead back to their first, each from the question led back to on. The
   * edge that closes a cycle is left out of the graph.
   */
  public List<List<FlowNode>> cycles() {
    return cycles;
  }

  /** The names of all questions that may come up. */
  public Set<QuestionName> questionNames() {
    Set<QuestionName> names = new HashSet<>();
    for (State state : states) {
      if (!state.node().isOutcome()) {
        names.add(state.node().question().name());
      }
    }
    return names;
  }
}
