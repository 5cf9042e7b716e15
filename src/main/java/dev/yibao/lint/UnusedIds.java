package dev.yibao.lint;

import dev.yibao.model.Body;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An id of a part that no region replaces or drops. */
final class UnusedIds implements Rule {

  @Override
  public String code() {
    return "unused-id";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (Region region : content.regions()) {
      for (Overlay overlay : region.overlays().values()) {
        overlay.drop().forEach(id -> used.add(overlay.outcome() + " " + id));
        parts(overlay.body()).forEach(part -> used.add(overlay.outcome() + " " + part.id()));
      }
    }
    for (Outcome outcome : content.outcomes().values()) {
      for (Statement part : parts(outcome.body())) {
        if (!part.id().isEmpty() && !used.contains(outcome.key() + " " + part.id())) {
          String message = "没有地区用到「" + part.id() + "」";
          findings.warning(content.within(part.at(), "id"), message, "没有地区要替换或去掉这一条，就不写「id」");
        }
      }
    }
  }

  /** All parts of a body that may bear an id. */
  static List<Statement> parts(Body body) {
    List<Statement> parts = new ArrayList<>(body.reasons());
    parts.addAll(body.steps());
    parts.addAll(body.times());
    parts.addAll(body.cautions());
    return parts;
  }
}
