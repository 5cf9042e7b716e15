package dev.yibao.diff;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Tree;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of a flow in one of the two libraries, as tables: places and subjects are numbers, each
 * place after all that it leads to.
 */
final class IndexedFlow {

  /** Where somebody stands whose answer this side does not take. */
  static final int NOWHERE = -1;

  private final Library library;
  private final Interview interview;
  private final List<Tree.Node> nodes;
  private final int[] subjects;
  private final int[][] next;
  private final int[] alike;
  private final BitSet[] asks;
  private final BitSet[] minds;
  private final List<List<Item>> items = new ArrayList<>();

  private IndexedFlow(Library library, List<Tree.Node> nodes) {
    this.library = library;
    this.interview = new Interview(library, LocalDate.EPOCH);
    this.nodes = nodes;
    this.subjects = new int[nodes.size()];
    this.next = new int[nodes.size()][];
    this.alike = new int[nodes.size()];
    this.asks = new BitSet[nodes.size()];
    this.minds = new BitSet[nodes.size()];
  }

  /**
   * Everything that can be reached from the start of a flow.
   *
   * @throws Diagnosed when it goes round in a circle or leads nowhere
   */
  static List<Tree.Node> nodes(Library library, Flow flow) {
    Tree tree = Tree.from(library, flow.start());
    Location at = tree.dangling().isEmpty() ? null : tree.dangling().get(0).at();
    at = tree.cycles().isEmpty() ? at : tree.cycles().get(0).get(0).question().at();
    if (at != null) {
      String message = "流程「" + flow.id() + "」从这里绕圈，或走到不存在的地方，没法比较";
      String hint = "先用 yibao check 把错误改完";
      throw new Diagnosed(List.of(Diagnostic.error(at, "not-a-tree", message, hint)));
    }
    return tree.leavesFirst();
  }

  /**
   * @param known numbers for what is alike, shared by both sides
   */
  static IndexedFlow of(
      Library library, List<Tree.Node> nodes, Variables subjects, Map<Object, Integer> known) {
    IndexedFlow side = new IndexedFlow(library, nodes);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Tree.Node node = nodes.get(i);
      side.asks[i] = new BitSet();
      side.minds[i] = new BitSet();
      if (node.question() == null) {
        side.outcome(i, node.outcome(), subjects, known);
      } else {
        side.items.add(List.of());
        side.question(i, node.question(), subjects, places, known);
      }
      places.put(node.key(), i);
    }
    return side;
  }

  private void outcome(int place, Outcome outcome, Variables known, Map<Object, Integer> alikes) {
    List<Item> said = BodySnapshot.of(library, outcome);
    items.add(said);
    subjects[place] = -1;
    next[place] = new int[0];
    for (Item item : said) {
      item.cases().forEach(one -> known.named(one.question()).forEach(minds[place]::set));
    }
    alike[place] = alikes.computeIfAbsent(List.of(outcome.key(), said), key -> alikes.size());
  }

  private void question(
      int place,
      Question question,
      Variables known,
      Map<String, Integer> places,
      Map<Object, Integer> alikes) {
    int subject = known.number(Variable.of(question));
    List<Domain.Value> values = known.domain(subject).values();
    subjects[place] = subject;
    next[place] = new int[values.size()];
    List<Integer> shape = new ArrayList<>();
    shape.add(subject);
    asks[place].set(subject);
    for (int i = 0; i < values.size(); i++) {
      int to = place(target(question, values.get(i)), places);
      next[place][i] = to;
      shape.add(to == NOWHERE ? NOWHERE : alike[to]);
      if (to != NOWHERE) {
        asks[place].or(asks[to]);
        minds[place].or(minds[to]);
      }
    }
    alike[place] = alikes.computeIfAbsent(shape, key -> alikes.size());
  }

  private int place(Target target, Map<String, Integer> places) {
    if (target == null) {
      return NOWHERE;
    }
    String id = target.id().isEmpty() ? library.flow(target.flow()).start().id() : target.id();
    return places.get(target.flow() + "/" + id);
  }

  private Target target(Question question, Domain.Value value) {
    if (value.stretch() != null) {
      for (Band band : question.bands()) {
        if (covers(band, value.stretch())) {
          return band.go();
        }
      }
      return null;
    }
    boolean offered = question.isRegion() || value.id().isEmpty();
    return offered || question.option(value.id()) != null
        ? interview.branch(question, List.of(value.id()))
        : null;
  }

  /** Whether a band holds a stretch, which no band divides. */
  private static boolean covers(Band band, Band stretch) {
    boolean low =
        band.from() == null || stretch.from() != null && band.from().compareTo(stretch.from()) <= 0;
    boolean high =
        band.below() == null
            || stretch.below() != null && band.below().compareTo(stretch.below()) >= 0;
    return low && high;
  }

  /** The place where everybody begins. */
  int start() {
    return nodes.size() - 1;
  }

  /** The subject that is asked for at a place; negative where nothing is. */
  int subject(int place) {
    return place == NOWHERE ? -1 : subjects[place];
  }

  /** Where an answer leads. */
  int next(int place, int value) {
    return next[place][value];
  }

  /** The same number for places of either side from which everything is the same. */
  int alike(int place) {
    return place == NOWHERE ? NOWHERE : alike[place];
  }

  /** Whether something may still be asked for from here on. */
  boolean asks(int place, int subject) {
    return place != NOWHERE && asks[place].get(subject);
  }

  /** Whether what was answered still decides what an outcome shows. */
  boolean minds(int place, int subject) {
    return place != NOWHERE && minds[place].get(subject);
  }

  /** The outcome at a place, or null. */
  Outcome outcome(int place) {
    return place == NOWHERE ? null : nodes.get(place).outcome();
  }

  /** What the outcome at a place says. */
  List<Item> items(int place) {
    return items.get(place);
  }

  /** {@code FLOW/ID} of a place. */
  String key(int place) {
    return place == NOWHERE ? "" : nodes.get(place).key();
  }

  /** Whether a place is the beginning of another flow than {@code flow}. */
  boolean beginsAnother(int place, String flow) {
    Question question = place == NOWHERE ? null : nodes.get(place).question();
    return question != null
        && !question.flow().equals(flow)
        && library.flow(question.flow()).start().id().equals(question.id());
  }
}
