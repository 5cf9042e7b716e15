package dev.yibao.lint;

import dev.yibao.engine.Tree;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Target;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All ways through flows, as a graph of states in which equal states are one.
 *
 * <p>Where somebody stands is a question or an outcome, and which answers to shared questions are
 * known that may still be asked for: a shared question is asked once, and its later uses go the way
 * of the first answer. Everything else on the way makes no difference to what can come, so that
 * millions of paths are as many states as there are questions, or a few times that.
 */
final class Walks {

  private final Branches branches;
  private final Tree tree;
  private final Map<String, Set<QuestionName>> ahead = new HashMap<>();
  private final Map<Place, State> states = new HashMap<>();

  /**
   * @param flows where walks may start
   * @param asOf the day as of which dates are judged
   */
  Walks(Library library, List<Flow> flows, LocalDate asOf) {
    this.branches = new Branches(library, asOf);
    List<Target> starts = new ArrayList<>();
    flows.forEach(flow -> starts.add(flow.start()));
    this.tree = Tree.from(library, starts);
    tree.leavesFirst().forEach(this::lookAhead);
  }

  /** The shared questions that may come up from a node on; most nodes have the set of the next. */
  private void lookAhead(Tree.Node node) {
    Set<QuestionName> names = Set.of();
    if (node.question() != null) {
      for (Target target : node.question().targets()) {
        Tree.Node next = tree.node(target);
        names = union(names, next == null ? Set.of() : ahead.getOrDefault(next.key(), Set.of()));
      }
      QuestionName name = node.question().name();
      names = name.isShared() ? union(names, Set.of(name)) : names;
    }
    ahead.put(node.key(), names);
  }

  private static Set<QuestionName> union(Set<QuestionName> one, Set<QuestionName> other) {
    if (one.containsAll(other)) {
      return one;
    }
    if (other.containsAll(one)) {
      return other;
    }
    Set<QuestionName> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /**
   * Where one may stand.
   *
   * @param key {@code FLOW/ID} of the question or outcome
   * @param known the answers to shared questions that may still come up
   */
  private record Place(String key, Map<QuestionName, List<String>> known) {}

  /** A place with all that may come after it. Compared by identity: equal states are one. */
  static final class State {
    private final Tree.Node node;
    private final List<Edge> edges;
    private final BigInteger paths;

    private State(Tree.Node node, List<Edge> edges) {
      this.node = node;
      this.edges = List.copyOf(edges);
      BigInteger sum = node.outcome() == null ? BigInteger.ZERO : BigInteger.ONE;
      for (Edge edge : edges) {
        sum = sum.add(edge.to().paths);
      }
      this.paths = sum;
    }

    Tree.Node node() {
      return node;
    }

    /** The ways on; none from an outcome. */
    List<Edge> edges() {
      return edges;
    }

    /** How many ways lead from here to an outcome. */
    BigInteger paths() {
      return paths;
    }
  }

  /**
   * A way on.
   *
   * @param asked whether the question is asked here, and not passed with an answer known already
   */
  record Edge(Branch branch, boolean asked, State to) {}

  /** The state at the start of a flow, one of those given; null when it leads nowhere. */
  State from(Flow flow) {
    Tree.Node start = tree.node(flow.start());
    return start == null ? null : build(start);
  }

  /** Depth first with a stack of its own: a chain may be ten thousand questions long. */
  private State build(Tree.Node start) {
    Deque<Visit> open = new ArrayDeque<>();
    Set<Place> onTheWay = new HashSet<>();
    enter(start, Map.of(), open, onTheWay);
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.rest.hasNext()) {
        Way way = visit.rest.next();
        State next = states.get(way.place());
        if (next != null) {
          visit.edges.add(new Edge(way.branch(), way.asked(), next));
        } else if (!onTheWay.contains(way.place())) {
          visit.waiting = way;
          enter(way.node(), way.place().known(), open, onTheWay);
        }
      } else {
        open.pop();
        onTheWay.remove(visit.place);
        State done = new State(visit.node, visit.edges);
        states.put(visit.place, done);
        if (!open.isEmpty()) {
          Way way = open.peek().waiting;
          open.peek().edges.add(new Edge(way.branch(), way.asked(), done));
        }
      }
    }
    return states.get(place(start, Map.of()));
  }

  private void enter(
      Tree.Node node,
      Map<QuestionName, List<String>> known,
      Deque<Visit> open,
      Set<Place> onTheWay) {
    Place place = place(node, known);
    onTheWay.add(place);
    open.push(new Visit(node, place, ways(node, place.known()).iterator()));
  }

  private Place place(Tree.Node node, Map<QuestionName, List<String>> known) {
    Map<QuestionName, List<String>> kept = new HashMap<>(known);
    kept.keySet().retainAll(ahead.getOrDefault(node.key(), Set.of()));
    return new Place(node.key(), kept);
  }

  private List<Way> ways(Tree.Node node, Map<QuestionName, List<String>> known) {
    if (node.question() == null) {
      return List.of();
    }
    QuestionName name = node.question().name();
    List<String> answer = known.get(name);
    List<Branch> taken =
        answer == null
            ? branches.of(node.question())
            : List.of(branches.taken(node.question(), answer));
    List<Way> ways = new ArrayList<>();
    for (Branch branch : taken) {
      Tree.Node next = branch.go() == null ? null : tree.node(branch.go());
      if (next != null) {
        Map<QuestionName, List<String>> later = new HashMap<>(known);
        if (name.isShared()) {
          later.put(name, branch.values());
        }
        ways.add(new Way(branch, answer == null, next, place(next, later)));
      }
    }
    return ways;
  }

  private record Way(Branch branch, boolean asked, Tree.Node node, Place place) {}

  /** A state whose ways on are being followed. */
  private static final class Visit {
    private final Tree.Node node;
    private final Place place;
    private final Iterator<Way> rest;
    private final List<Edge> edges = new ArrayList<>();
    private Way waiting;

    Visit(Tree.Node node, Place place, Iterator<Way> rest) {
      this.node = node;
      this.place = place;
      this.rest = rest;
    }
  }
}
