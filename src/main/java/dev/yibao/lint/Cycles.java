package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Tree;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Questions that lead back to themselves; the message shows the whole chain. */
final class Cycles implements Rule {

  @Override
  public String code() {
    return "cycle";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    Set<Set<String>> told = new HashSet<>();
    for (List<Tree.Node> cycle : content.tree().cycles()) {
      List<String> keys = new ArrayList<>();
      cycle.forEach(node -> keys.add(node.key()));
      if (told.add(new HashSet<>(keys))) {
        keys.add(keys.get(0));
        String message = "问题绕成了圈：" + String.join(" → ", keys);
        findings.error(closing(cycle, content.tree()), message, "把其中一个「go」改到别处");
      }
    }
  }

  /** The {@code go} that leads from the last question back to the first. */
  private static Location closing(List<Tree.Node> cycle, Tree tree) {
    Question last = cycle.get(cycle.size() - 1).question();
    for (Target target : last.targets()) {
      Tree.Node next = tree.node(target);
      if (next != null && next.key().equals(cycle.get(0).key())) {
        return target.at();
      }
    }
    return last.at();
  }
}
