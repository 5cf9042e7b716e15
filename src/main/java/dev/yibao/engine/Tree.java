package dev.yibao.engine;

import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All questions and outcomes that can be reached from a place, hand-overs followed.
 *
 * <p>Walked without recursion, so that a chain of ten thousand questions is no deeper than one of
 * ten.
 */
public final class Tree {

  private final Library library;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Target> dangling = new ArrayList<>();
  private final List<List<Node>> cycles = new ArrayList<>();

  private Tree(Library library) {
    this.library = library;
  }

  /**
   * Everything that can be reached from {@code start}, itself included. Targets that lead nowhere
   * and cycles are recorded, not followed.
   */
  public static Tree from(Library library, Target start) {
    return from(library, List.of(start));
  }

  /** Everything that can be reached from any of {@code starts}, themselves included. */
  public static Tree from(Library library, List<Target> starts) {
    Tree tree = new Tree(library);
    starts.forEach(tree::walk);
    return tree;
  }

  /**
   * A question or an outcome; one of the two is null.
   *
   * @param key {@code FLOW/ID}
   */
  public record Node(String key, Question question, Outcome outcome) {}

  /** Every node, each after all that it leads to. */
  public List<Node> leavesFirst() {
    return List.copyOf(nodes.values());
  }

  /** Targets that name no question, outcome or flow. */
  public List<Target> dangling() {
    return List.copyOf(dangling);
  }

  /**
   * Chains of questions that lead back to their first; each begins with the question led back to.
   */
  public List<List<Node>> cycles() {
    return List.copyOf(cycles);
  }

  /** The names of all questions that may come up. */
  public Set<QuestionName> questionNames() {
    Set<QuestionName> names = new HashSet<>();
    for (Node node : nodes.values()) {
      if (node.question() != null) {
        names.add(node.question().name());
      }
    }
    return names;
  }

  /** The node that a target leads to, or null when it leads nowhere. */
  public Node node(Target target) {
    Flow flow = library.flow(target.flow());
    if (flow == null) {
      return null;
    }
    String id = target.id().isEmpty() ? flow.start().id() : target.id();
    Question question = flow.questions().get(id);
    Outcome outcome = flow.outcomes().get(id);
    return question == null && outcome == null
        ? null
        : new Node(flow.id() + "/" + id, question, outcome);
  }

  private void walk(Target start) {
    Deque<Visit> open = new ArrayDeque<>();
    Set<String> onTheWay = new HashSet<>();
    enter(start, open, onTheWay);
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.rest().hasNext()) {
        enter(visit.rest().next(), open, onTheWay);
      } else {
        open.pop();
        onTheWay.remove(visit.node().key());
        nodes.put(visit.node().key(), visit.node());
      }
    }
  }

  private record Visit(Node node, Iterator<Target> rest) {}

  private void enter(Target target, Deque<Visit> open, Set<String> onTheWay) {
    Node node = node(target);
    if (node == null) {
      dangling.add(target);
    } else if (onTheWay.contains(node.key())) {
      cycles.add(chain(node, open));
    } else if (!nodes.containsKey(node.key())) {
      onTheWay.add(node.key());
      List<Target> next = node.question() == null ? List.of() : node.question().targets();
      open.push(new Visit(node, next.iterator()));
    }
  }

  private static List<Node> chain(Node first, Deque<Visit> open) {
    ArrayDeque<Node> chain = new ArrayDeque<>();
    for (Visit visit : open) {
      chain.addFirst(visit.node());
      if (visit.node().key().equals(first.key())) {
        break;
      }
    }
    return List.copyOf(chain);
  }
}
