package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.FlowNode;
import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Flow;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a question or an outcome that no answers lead to, from the start of any flow. What is lost
 * only because something before it is lost is left out.
 */
final class Unreachable {

  static void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Map<FlowNode, Target> lost = new LinkedHashMap<>();
    for (Flow flow : content.flows()) {
      if (content.node(flow.start()) != null) { // else everything is lost, for that reason
        flow.questions().values().forEach(one -> put(flow, one.id(), one.at(), content, lost));
        flow.outcomes().values().forEach(one -> put(flow, one.id(), one.at(), content, lost));
      }
    }
    content.nodes().states().forEach(state -> lost.remove(state.node()));
    Set<FlowNode> behind = behind(lost, content);
    for (FlowNode node : lost.keySet()) {
      if (!behind.contains(node)) {
        String message = "没有哪条路走到" + (node.isOutcome() ? "结论" : "问题") + "「" + node.key() + "」";
        findings.error(lost.get(node).at(), message, "从某个选项「go」到它，或者删掉它");
      }
    }
  }

  private static void put(
      Flow flow, String id, Location at, Corpus content, Map<FlowNode, Target> lost) {
    Target target = new Target(flow.id(), id, at);
    lost.put(content.node(target), target);
  }

  /** The nodes that a lost node leads to; of a cycle all but the one at which it is entered. */
  private static Set<FlowNode> behind(Map<FlowNode, Target> lost, Corpus content) {
    Set<FlowNode> entered = new HashSet<>();
    for (FlowNode node : lost.keySet()) {
      if (!node.isOutcome()) {
        node.question().targets().stream()
            .map(content::node)
            .filter(next -> !node.equals(next))
            .forEach(entered::add);
      }
    }
    List<Target> starts = new ArrayList<>();
    lost.forEach((node, target) -> starts.add(entered.contains(node) ? starts.size() : 0, target));
    Set<FlowNode> behind = new HashSet<>();
    for (State state : StateGraph.ofNodes(content.interview(), starts).states()) {
      state.edges().forEach(edge -> behind.add(edge.to().node()));
    }
    return behind;
  }
}
