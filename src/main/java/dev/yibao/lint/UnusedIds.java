package dev.yibao.lint;

import dev.yibao.model.Body;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds an id of a statement that no region replaces or drops. */
final class UnusedIds {

  static void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (Overlay overlay : content.overlays()) {
      overlay.drop().forEach(id -> used.add(overlay.outcome() + " " + id));
      statements(overlay.body()).forEach(one -> used.add(overlay.outcome() + " " + one.id()));
    }
    for (Outcome outcome : content.outcomes().values()) {
      for (Statement one : statements(outcome.body())) {
        if (!one.id().isEmpty() && !used.contains(outcome.key() + " " + one.id())) {
          String message = "没有地区用到「" + one.id() + "」";
          findings.warning(content.within(one.at(), "id"), message, "没有地区要替换或去掉这一条，就不写「id」");
        }
      }
    }
  }

  /** All statements of a body that may bear an id. */
  static List<Statement> statements(Body body) {
    List<Statement> statements = new ArrayList<>(body.reasons());
    statements.addAll(body.steps());
    statements.addAll(body.times());
    statements.addAll(body.cautions());
    return statements;
  }
}
