package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.FlowNode;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds questions that lead back to themselves; the message shows the whole chain. */
final class Cycles {

  static void check(Corpus content, Findings findings) {
    Set<Set<FlowNode>> found = new HashSet<>();
    for (List<FlowNode> cycle : content.nodes().cycles()) {
      if (found.add(new HashSet<>(cycle))) {
        List<String> keys = new ArrayList<>();
        cycle.forEach(node -> keys.add(node.key()));
        keys.add(keys.get(0));
        String message = "问题绕成了圈：" + String.join(" → ", keys);
        findings.error(closing(cycle, content), message, "把其中一个「go」改到别处");
      }
    }
  }

  /** The {@code go} that leads from the last question back to the first. */
  private static Location closing(List<FlowNode> cycle, Corpus content) {
    Question last = cycle.get(cycle.size() - 1).question();
    for (Target target : last.targets()) {
      if (cycle.get(0).equals(content.node(target))) {
        return target.at();
      }
    }
    return last.at();
  }
}
