package dev.yibao.engine;

import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a graph depth first with a stack of its own: a chain may be ten thousand long. */
final class GraphBuilder {

  private final Interview interview;
  private final Branches branches;
  private final Ahead ahead;
  private final boolean everyBand;
  private final List<State> states = new ArrayList<>();
  private final Map<Key, State> done = new HashMap<>();
  private final Map<Set<Object>, State> distinct = new HashMap<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final Set<Key> onPath = new HashSet<>();
  private final List<Target> dangling = new ArrayList<>();
  private final List<List<FlowNode>> cycles = new ArrayList<>();

  /** For the graph of nodes, which knows no answers. */
  GraphBuilder(Interview interview) {
    this(interview, null, true);
  }

  /**
   * For the graph of states.
   *
   * @param nodes the states of the graph of nodes from the same starts
   * @param everyBand true to keep bands that no answer falls into as of the interview's day
   */
  GraphBuilder(Interview interview, List<State> nodes, boolean everyBand) {
    this.interview = interview;
    this.branches = new Branches(interview);
    this.ahead = nodes == null ? null : new Ahead(interview, nodes);
    this.everyBand = everyBand;
  }

  /** A node with the known answers to shared questions that may still come up. */
  private record Key(FlowNode node, Map<QuestionName, List<String>> known) {

    // Written out: what a record derives is put together at run time, while somebody waits.

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.node.equals(node) && key.known.equals(known);
    }

    @Override
    public int hashCode() {
      return 31 * node.hashCode() + known.hashCode();
    }
  }

  private record Move(Branch branch, boolean asked, Map<QuestionName, List<String>> known) {}

  /** A state whose edges are being followed. */
  private static final class Visit {
    private final Key key;
    private final Iterator<Move> rest;
    private final List<State.Edge> edges = new ArrayList<>();
    private Move followed;

    Visit(Key key, Iterator<Move> rest) {
      this.key = key;
      this.rest = rest;
    }

    void reach(State to) {
      edges.add(new State.Edge(followed.branch(), followed.asked(), to));
    }
  }

  /** The graph from these starts on, for people who gave these answers to shared questions. */
  StateGraph from(List<Target> starts, Map<QuestionName, List<String>> known) {
    Map<String, State> found = new HashMap<>();
    for (Target start : starts) {
      State state = enter(start, known);
      while (!open.isEmpty()) {
        state = step();
      }
      if (state != null) {
        found.put(start.toString(), state);
      }
    }
    return new StateGraph(states, found, dangling, cycles);
  }

  /** Follows the next edge of the state entered last; gives a state that is complete by that. */
  private State step() {
    Visit visit = open.peek();
    State complete;
    if (visit.rest.hasNext()) {
      visit.followed = visit.rest.next();
      complete = enter(visit.followed.branch().go(), visit.followed.known());
    } else {
      open.pop();
      onPath.remove(visit.key);
      complete = complete(visit);
      done.put(visit.key, complete);
    }
    if (complete != null && !open.isEmpty()) {
      open.peek().reach(complete);
    }
    return complete;
  }

  /** The state that a target leads to if it is complete; else null, and it is open if it exists. */
  private State enter(Target target, Map<QuestionName, List<String>> known) {
    FlowNode node = FlowNode.of(interview.library(), target);
    if (node == null) {
      dangling.add(target);
      return null;
    }
    Key key = new Key(node, ahead == null ? Map.of() : ahead.relevant(node, known));
    State state = done.get(key);
    if (state == null && !onPath.add(key)) {
      cycles.add(chain(key));
    } else if (state == null) {
      open.push(new Visit(key, moves(node.question(), key.known()).iterator()));
    }
    return state;
  }

  /** States that differ in known answers only, and from which all is the same, are one. */
  private State complete(Visit visit) {
    FlowNode node = visit.key.node();
    if (ahead == null) {
      return add(node, visit.edges);
    }
    Set<Object> shape = new LinkedHashSet<>();
    List<State.Edge> edges = new ArrayList<>();
    shape.add(node);
    for (State.Edge edge : visit.edges) {
      if (shape.add(List.of(edge.branch().name(), edge.asked(), edge.to().index()))) {
        edges.add(edge);
      }
    }
    State same = distinct.get(shape);
    if (same == null) {
      same = add(node, edges);
      distinct.put(shape, same);
    }
    return same;
  }

  private State add(FlowNode node, List<State.Edge> edges) {
    State state = new State(states.size(), node, edges);
    states.add(state);
    return state;
  }

  private List<FlowNode> chain(Key first) {
    ArrayDeque<FlowNode> chain = new ArrayDeque<>();
    for (Visit visit : open) {
      chain.addFirst(visit.key.node());
      if (visit.key.equals(first)) {
        break;
      }
    }
    return List.copyOf(chain);
  }

  private List<Move> moves(Question question, Map<QuestionName, List<String>> known) {
    List<Move> moves = new ArrayList<>();
    if (question == null) {
      return moves;
    }
    List<String> answer = known.get(question.name());
    for (Branch branch : possible(question, answer)) {
      boolean taken = everyBand || branch.values() != null;
      if (taken && branch.go() != null) {
        moves.add(new Move(branch, answer == null, after(question, branch, known)));
      }
    }
    return moves;
  }

  private List<Branch> possible(Question question, List<String> answer) {
    if (answer != null) {
      return List.of(branches.taken(question, answer));
    }
    List<Branch> all = branches.all(question);
    return ahead == null || !question.isRegion() ? all : ahead.toldApart(question, all);
  }

  private static Map<QuestionName, List<String>> after(
      Question question, Branch branch, Map<QuestionName, List<String>> known) {
    if (!question.name().isShared()) {
      return known;
    }
    Map<QuestionName, List<String>> more = new HashMap<>(known);
    more.put(question.name(), branch.values());
    return more;
  }
}
