package dev.yibao.graph;

import dev.yibao.engine.Branch;
import dev.yibao.engine.Branches;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.FlowNode;
import dev.yibao.engine.Interview;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.graph.Node.Kind;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is to be drawn of a flow, breadth first: readers go through a picture in rows. Targets
 * that lead nowhere are drawn too, so that an author sees them.
 */
public final class ChartBuilder {

  private final Library library;
  private final Branches branches;
  private final Flow flow;
  private final HighlightedPath path;
  private final ResultBuilder results;
  private final String region;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<Edge>> edges = new LinkedHashMap<>();
  private final Deque<Target> open = new ArrayDeque<>();

  private ChartBuilder(Interview interview, Flow flow, HighlightedPath path, String region) {
    this.library = interview.library();
    this.results = new ResultBuilder(library, interview.asOf());
    this.region = region;
    this.branches = new Branches(interview);
    this.flow = flow;
    this.path = path;
  }

  /**
   * The chart of a flow, with the verdicts that hold on the interview's day.
   *
   * @param path the path to highlight
   * @param region where they are to hold, as {@link dev.yibao.engine.Replay#region} has it
   */
  public static Chart of(Interview interview, Flow flow, HighlightedPath path, String region) {
    ChartBuilder builder = new ChartBuilder(interview, flow, path, region);
    builder.open.add(flow.start());
    while (!builder.open.isEmpty()) {
      builder.draw(builder.open.poll());
    }
    Region place = interview.library().region(region);
    String title = flow.title() + (place == null ? "" : "（" + place.name() + "）");
    return new Chart(flow, title, flow.start().toString(), builder.nodes, builder.edges);
  }

  private void draw(Target target) {
    String key = target.toString();
    if (nodes.containsKey(key)) {
      return;
    }
    FlowNode node = FlowNode.of(library, target);
    if (!target.flow().equals(flow.id())) {
      nodes.put(key, handover(target, node));
    } else if (node == null) {
      nodes.put(key, node(target, Kind.OUTCOME, "（没有这一处）", null));
    } else if (node.isOutcome()) {
      nodes.put(key, node(target, Kind.OUTCOME, node.outcome()));
    } else {
      nodes.put(key, node(target, Kind.QUESTION, node.question().ask(), null));
      edges.put(key, edges(key, node.question()));
    }
  }

  private Node node(Target target, Kind kind, Outcome outcome) {
    EffectiveOutcome effective = results.effective(outcome, region);
    return node(target, kind, effective.headline(), effective.verdict());
  }

  private Node node(Target target, Kind kind, String text, Verdict verdict) {
    String key = target.toString();
    String id = kind == Kind.HANDOVER ? key : target.id();
    return new Node(key, kind, id, text, verdict, path.passes(key), path.endsAt(key));
  }

  private Node handover(Target target, FlowNode node) {
    Flow other = library.flow(target.flow());
    if (other == null) {
      return node(target, Kind.HANDOVER, "（没有流程「" + target.flow() + "」）", null);
    }
    if (target.id().isEmpty()) {
      return node(target, Kind.HANDOVER, other.title(), null);
    }
    if (node == null) {
      return node(target, Kind.HANDOVER, "（没有这一处）", null);
    }
    Outcome outcome = node.outcome();
    return outcome == null
        ? node(target, Kind.HANDOVER, node.question().ask(), null)
        : node(target, Kind.HANDOVER, outcome);
  }

  private List<Edge> edges(String key, Question question) {
    List<Edge> edges = new ArrayList<>();
    for (Branch branch : branches.all(question)) {
      Target go = branch.go();
      if (go != null) {
        boolean itself = go.flow().equals(flow.id()) && go.id().isEmpty(); // FLOW/ of its own flow
        Target to = itself ? flow.start() : go;
        open.add(to);
        boolean taken = path.takes(key, branch.name());
        edges.add(new Edge(key, branch.name(), branch.label(), to.toString(), taken));
      }
    }
    return edges;
  }
}
