package dev.yibao.graph;

import dev.yibao.graph.Node.Kind;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out what is to be drawn of a flow. */
public final class ChartBuilder {

  private final Library library;
  private final Flow flow;
  private final HighlightedPath trail;
  private final Map<String, Node> cards = new LinkedHashMap<>();
  private final Map<String, List<Edge>> branches = new LinkedHashMap<>();
  private final Deque<Target> open = new ArrayDeque<>();

  private ChartBuilder(Library library, Flow flow, HighlightedPath trail) {
    this.library = library;
    this.flow = flow;
    this.trail = trail;
  }

  /**
   * The chart of a flow.
   *
   * @param trail the answers to mark
   */
  public static Chart of(Library library, Flow flow, HighlightedPath trail) {
    ChartBuilder builder = new ChartBuilder(library, flow, trail);
    builder.open.add(flow.start());
    while (!builder.open.isEmpty()) {
      builder.draw(builder.open.poll());
    }
    return new Chart(flow, flow.start().toString(), builder.cards, builder.branches);
  }

  private void draw(Target target) {
    String key = target.toString();
    if (cards.containsKey(key)) {
      return;
    }
    if (!target.flow().equals(flow.id())) {
      cards.put(key, handover(target));
      return;
    }
    String id = target.id().isEmpty() ? flow.start().id() : target.id();
    Question question = flow.questions().get(id);
    if (question == null) {
      cards.put(key, outcome(key, Kind.OUTCOME, id, flow.outcomes().get(id)));
      return;
    }
    cards.put(key, card(key, Kind.QUESTION, id, question.ask()));
    branches.put(key, branches(key, question));
  }

  private Node card(String key, Kind kind, String id, String text) {
    return new Node(key, kind, id, text, null, trail.passes(key), trail.endsAt(key));
  }

  private Node outcome(String key, Kind kind, String id, Outcome outcome) {
    return outcome == null
        ? card(key, kind, id, "（没有这一处）")
        : new Node(
            key,
            kind,
            id,
            outcome.headline(),
            outcome.verdict(),
            trail.passes(key),
            trail.endsAt(key));
  }

  private Node handover(Target target) {
    String key = target.toString();
    Flow other = library.flow(target.flow());
    if (other == null) {
      return card(key, Kind.HANDOVER, key, "（没有流程「" + target.flow() + "」）");
    }
    if (target.id().isEmpty()) {
      return card(key, Kind.HANDOVER, key, other.title());
    }
    Question question = other.questions().get(target.id());
    return question != null
        ? card(key, Kind.HANDOVER, key, question.ask())
        : outcome(key, Kind.HANDOVER, key, other.outcomes().get(target.id()));
  }

  private List<Edge> branches(String key, Question question) {
    List<Edge> ways = new ArrayList<>();
    for (Option option : question.options()) {
      if (option.go() != null) {
        ways.add(branch(key, option.id(), option.label(), option.go()));
      }
    }
    for (Band band : question.bands()) {
      String unit = question.type() == QuestionType.DATE ? "天" : question.limits().unit();
      ways.add(branch(key, band.range(), band.words(unit), band.go()));
    }
    if (question.otherwise() != null && !question.isRegion()) {
      ways.add(branch(key, "", "不论选哪几项", question.otherwise()));
    }
    return ways;
  }

  private Edge branch(String key, String value, String label, Target to) {
    Target there =
        to.flow().equals(flow.id()) && to.id().isEmpty() ? flow.start() : to; // FLOW/ of itself
    open.add(there);
    return new Edge(key, value, label, there.toString(), trail.takes(key, value));
  }
}
