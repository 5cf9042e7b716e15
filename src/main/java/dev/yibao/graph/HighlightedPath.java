package dev.yibao.graph;

import dev.yibao.engine.Branches;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Path;
import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a path that lies in one flow.
 *
 * @param nodes the keys of the nodes on it, first to last
 * @param branches the name of the branch taken from each node but the last
 */
public record HighlightedPath(List<String> nodes, List<String> branches) {

  /** The path of somebody who gave no answers. */
  public static final HighlightedPath NONE = new HighlightedPath(List.of(), List.of());

  public HighlightedPath {
    nodes = List.copyOf(nodes);
    branches = List.copyOf(branches);
  }

  /** Follows answers through a flow, as far as they go and no further than to another flow. */
  public static HighlightedPath of(Flow flow, Interview interview, Path path) {
    List<String> nodes = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    Target here = flow.start();
    while (!nodes.contains(here.toString())) {
      nodes.add(here.toString());
      Question question = here.flow().equals(flow.id()) ? flow.questions().get(here.id()) : null;
      List<String> given = question == null ? null : path.valuesOf(question.name());
      if (given == null) {
        return new HighlightedPath(nodes, taken);
      }
      taken.add(new Branches(interview).taken(question, given).name());
      here = interview.branch(question, given);
    }
    return new HighlightedPath(nodes, taken);
  }

  boolean passes(String node) {
    return nodes.contains(node);
  }

  boolean endsAt(String node) {
    return !nodes.isEmpty() && nodes.get(nodes.size() - 1).equals(node);
  }

  boolean takes(String node, String branch) {
    int index = nodes.indexOf(node);
    return index >= 0 && index < branches.size() && branches.get(index).equals(branch);
  }
}
