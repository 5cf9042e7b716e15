package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.Tree;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Questions that lead back to themselves; the message shows the whole chain. */
final class Cycles implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    Map<Set<String>, Diagnostic> byMembers = new LinkedHashMap<>();
    for (Flow flow : Statements.flows(library)) {
      for (List<Tree.Node> cycle : Tree.from(library, flow.start()).cycles()) {
        List<String> keys = new ArrayList<>(cycle.stream().map(Tree.Node::key).toList());
        Set<String> members = new TreeSet<>(keys);
        keys.add(keys.get(0));
        String message = "问题绕成了圈：" + String.join(" → ", keys);
        byMembers.putIfAbsent(
            members,
            Diagnostic.error(cycle.get(0).question().at(), "cycle", message, "把其中一个「go」改到别处"));
      }
    }
    return List.copyOf(byMembers.values());
  }
}
