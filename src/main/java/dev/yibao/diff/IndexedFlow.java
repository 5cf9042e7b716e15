package dev.yibao.diff;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Branches;
import dev.yibao.engine.FlowNode;
import dev.yibao.engine.Fold;
import dev.yibao.engine.Interview;
import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The graph of a flow in one of the two libraries, with where each value of each variable leads;
 * null stands for where somebody is whose answer this library does not take.
 */
final class IndexedFlow {

  private final Library library;
  private final Interview interview;
  private final StateGraph graph;
  private final Variables variables;
  private final List<List<State>> next = new ArrayList<>();
  private final List<List<Item>> items = new ArrayList<>();
  private final Fold<BitSet> asked;
  private final Fold<BitSet> shown;
  private final Fold<Integer> meanings;

  /**
   * @param graph of the flow, as {@link #graph} makes it
   * @param meanings numbers for what is the same from a state on, shared by both libraries
   */
  IndexedFlow(
      Library library, StateGraph graph, Variables variables, Map<Object, Integer> meanings) {
    this.library = library;
    this.interview = new Interview(library, LocalDate.EPOCH);
    this.graph = graph;
    this.variables = variables;
    Map<FlowNode, State> states = new HashMap<>();
    for (State state : graph.states()) {
      boolean outcome = state.node().isOutcome();
      items.add(outcome ? BodySnapshot.of(library, state.node().outcome()) : List.of());
      next.add(outcome ? List.of() : next(state.node().question(), states));
      states.put(state.node(), state);
    }
    this.asked = variablesAhead(this::asksFor);
    this.shown = variablesAhead(this::conditions);
    this.meanings = meanings(meanings);
  }

  /**
   * The graph of nodes from the start of a flow.
   *
   * @throws Diagnosed when it has a cycle or leads nowhere
   */
  static StateGraph graph(Library library, Flow flow) {
    StateGraph graph = StateGraph.ofNodes(new Interview(library, LocalDate.EPOCH), flow);
    Location at = graph.dangling().isEmpty() ? null : graph.dangling().get(0).at();
    at = graph.cycles().isEmpty() ? at : graph.cycles().get(0).get(0).question().at();
    if (at != null) {
      String message = "流程「" + flow.id() + "」从这里绕圈，或走到不存在的地方，没法比较";
      String hint = "先用 yibao check 把错误改完";
      throw new Diagnosed(List.of(Diagnostic.error(at, "not-a-tree", message, hint)));
    }
    return graph;
  }

  private List<State> next(Question question, Map<FlowNode, State> states) {
    List<State> next = new ArrayList<>();
    int variable = variables.index(Variable.of(question));
    for (Domain.Value value : variables.domain(variable).values()) {
      Target target = target(question, value);
      next.add(target == null ? null : states.get(FlowNode.of(library, target)));
    }
    return next;
  }

  private Target target(Question question, Domain.Value value) {
    if (value.range() != null) {
      for (Band band : question.bands()) {
        if (covers(band, value.range())) {
          return band.go();
        }
      }
      return null;
    }
    boolean offered = question.isRegion() || value.id().isEmpty();
    return offered || question.option(value.id()) != null
        ? new Branches(interview).taken(question, List.of(value.id())).go()
        : null;
  }

  /** Tells whether a range that no band divides lies in a band. */
  private static boolean covers(Band band, Band range) {
    return range.from() == null ? band.from() == null : band.contains(range.from());
  }

  private interface Own {
    BitSet of(State state);
  }

  /** The variables that a state or one ahead has as its own. */
  private Fold<BitSet> variablesAhead(Own own) {
    return new Fold<>(graph) {
      @Override
      protected BitSet at(State state) {
        BitSet all = own.of(state);
        for (State to : next.get(state.index())) {
          if (to != null) {
            all.or(of(to));
          }
        }
        return all;
      }
    };
  }

  private BitSet asksFor(State state) {
    BitSet own = new BitSet();
    if (!state.node().isOutcome()) {
      own.set(variable(state));
    }
    return own;
  }

  private BitSet conditions(State state) {
    BitSet own = new BitSet();
    for (Item item : items(state)) {
      item.cases().forEach(one -> variables.named(one.question()).forEach(own::set));
    }
    return own;
  }

  /** A number for each state that tells what is asked and said from it on. */
  private Fold<Integer> meanings(Map<Object, Integer> known) {
    return new Fold<>(graph) {
      @Override
      protected Integer at(State state) {
        List<Object> meaning = new ArrayList<>();
        if (state.node().isOutcome()) {
          meaning.add(state.node().key());
          meaning.add(items(state));
        } else {
          meaning.add(variable(state));
          next.get(state.index()).forEach(to -> meaning.add(to == null ? -1 : of(to)));
        }
        return known.computeIfAbsent(meaning, key -> known.size());
      }
    };
  }

  /** The state in which everybody begins. */
  State start() {
    return graph.states().get(graph.states().size() - 1);
  }

  /** The variable that is asked for in a state; negative where nothing is. */
  int variable(State state) {
    return state == null || state.node().isOutcome()
        ? -1
        : variables.index(Variable.of(state.node().question()));
  }

  /** The state that an answer leads to. */
  State next(State state, int value) {
    return next.get(state.index()).get(value);
  }

  /** The same number for states of either library from which all is the same. */
  int meaning(State state) {
    return state == null ? -1 : meanings.of(state);
  }

  /** Tells whether a variable may still be asked for from a state on. */
  boolean asks(State state, int variable) {
    return state != null && asked.of(state).get(variable);
  }

  /** Tells whether an outcome ahead shows something only for some values of a variable. */
  boolean affectsContent(State state, int variable) {
    return state != null && shown.of(state).get(variable);
  }

  /** The lines of the outcome in a state; none of a question. */
  List<Item> items(State state) {
    return items.get(state.index());
  }

  /** {@code FLOW/ID} of a state; empty where the answer was not taken. */
  static String key(State state) {
    return state == null ? "" : state.node().key();
  }

  /** Tells whether a state is the beginning of another flow than {@code flow}. */
  boolean beginsAnother(State state, String flow) {
    Question question = state == null ? null : state.node().question();
    return question != null
        && !question.flow().equals(flow)
        && library.flow(question.flow()).start().id().equals(question.id());
  }
}
