package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds an id that two statements of one outcome bear, or a material or a channel listed twice. */
final class RepeatedIds {

  static void check(Corpus content, Findings findings) {
    for (Owned owned : content.bodies()) {
      Body body = owned.body();
      Set<String> statements = new HashSet<>();
      for (Statement one : UnusedIds.statements(body)) {
        if (!one.id().isEmpty() && !statements.add(one.id())) {
          add(one.id(), one.at(), content, findings);
        }
      }
      Set<List<Object>> materials = new HashSet<>();
      for (MaterialUse use : body.materials()) {
        if (!materials.add(List.of(use.id(), use.when(), cases(use.conditions())))) {
          add(use.id(), use.at(), content, findings);
        }
      }
      Set<List<Object>> channels = new HashSet<>();
      for (ChannelUse use : body.channels()) {
        if (!channels.add(List.of(use.id(), cases(use.conditions())))) {
          add(use.id(), use.at(), content, findings);
        }
      }
    }
  }

  /** The same material may be listed once for each of several cases. */
  private static List<String> cases(List<Condition> conditions) {
    List<String> cases = new ArrayList<>();
    conditions.forEach(condition -> cases.add(condition.question() + "=" + condition.options()));
    return cases;
  }

  private static void add(String id, Location at, Corpus content, Findings findings) {
    findings.error(content.within(at, "id"), "「" + id + "」在这个结论里写了两次", "留一个");
  }
}
