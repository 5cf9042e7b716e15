package dev.yibao.diff;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Branches;
import dev.yibao.engine.FlowNode;
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
 * The graph of a flow in one of the two libraries, with where each value of each variable leads; a
 * null state stands for where somebody is whose answer this library does not take.
 */
final class IndexedFlow {

  private final Side side;
  private final Library library;
  private final Branches branches;
  private final Renames renames;
  private final Variables variables;
  private final StateGraph graph;
  private final Map<FlowNode, State> states = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Entry nowhere = new Entry(-1, List.of(), List.of(), new BitSet(), new BitSet(), -1);

  /**
   * An entry for a state.
   *
   * @param variable the variable asked for; negative where nothing is
   * @param next the state that each value of the variable leads to
   * @param items the lines of an outcome; none of a question
   * @param asked the variables asked for from here on
   * @param shown the variables by whose value an outcome ahead shows something
   * @param meaning the same number for states of either library from which all is the same
   */
  record Entry(
      int variable, List<State> next, List<Item> items, BitSet asked, BitSet shown, int meaning) {}

  /**
   * @param graph of the flow, as {@link #graph} makes it
   * @param renames the ids of the library as the new one has them
   * @param meanings numbers for what is the same from a state on, shared by both libraries
   */
  IndexedFlow(
      Side side,
      StateGraph graph,
      Renames renames,
      Variables variables,
      Map<Object, Integer> meanings) {
    this.side = side;
    this.library = side.library();
    this.branches = new Branches(new Interview(library, LocalDate.EPOCH));
    this.renames = renames;
    this.variables = variables;
    this.graph = graph;
    for (State state : graph.states()) {
      entries.add(state.node().isOutcome() ? outcome(state, meanings) : question(state, meanings));
      states.put(state.node(), state);
    }
  }

  private Entry outcome(State state, Map<Object, Integer> meanings) {
    List<Item> items = renames.items(BodySnapshot.of(side, state.node().outcome()));
    BitSet shown = new BitSet();
    for (Item item : items) {
      item.cases().forEach(one -> variables.named(one.question()).forEach(shown::set));
    }
    int meaning = number(List.of(key(state), items), meanings);
    return new Entry(-1, List.of(), items, new BitSet(), shown, meaning);
  }

  private Entry question(State state, Map<Object, Integer> meanings) {
    Question question = renames.of(state.node().question());
    int variable = variables.index(Variable.of(question));
    List<State> next = next(question, variable);
    BitSet asked = new BitSet();
    BitSet shown = new BitSet();
    List<Integer> ahead = new ArrayList<>(List.of(variable));
    asked.set(variable);
    for (State to : next) {
      asked.or(entry(to).asked());
      shown.or(entry(to).shown());
      ahead.add(entry(to).meaning());
    }
    return new Entry(variable, next, List.of(), asked, shown, number(ahead, meanings));
  }

  private static int number(Object meaning, Map<Object, Integer> meanings) {
    return meanings.computeIfAbsent(meaning, key -> meanings.size());
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

  private List<State> next(Question question, int variable) {
    List<State> next = new ArrayList<>();
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
        ? branches.taken(question, List.of(value.id())).go()
        : null;
  }

  /** Tells whether a range that no band divides lies in a band. */
  private static boolean covers(Band band, Band range) {
    return range.from() == null ? band.from() == null : band.contains(range.from());
  }

  /** The entry for a state. */
  Entry entry(State state) {
    return state == null ? nowhere : entries.get(state.index());
  }

  /** The state in which everybody begins. */
  State start() {
    return graph.states().get(graph.states().size() - 1);
  }

  /** {@code FLOW/ID} of a state in the new library; empty where the answer was not taken. */
  String key(State state) {
    if (state == null) {
      return "";
    }
    Question question = state.node().question();
    return question == null ? renames.key(state.node().key()) : renames.of(question).key();
  }

  /** Tells whether a state is the beginning of another flow than {@code flow}. */
  boolean beginsAnother(State state, String flow) {
    Question question = state == null ? null : state.node().question();
    return question != null
        && !question.flow().equals(flow)
        && library.flow(question.flow()).start().id().equals(question.id());
  }
}
