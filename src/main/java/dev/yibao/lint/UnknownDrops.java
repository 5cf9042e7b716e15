package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Regions;
import dev.yibao.model.Body;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds a region that drops what neither the outcome nor a region above has. */
final class UnknownDrops {

  static void check(Corpus content, Findings findings) {
    for (Region region : content.regions()) {
      for (Overlay overlay : region.overlays().values()) {
        Outcome outcome = content.outcomes().get(overlay.outcome());
        if (outcome != null && !overlay.drop().isEmpty()) {
          judge(overlay, known(outcome, region, content), content, findings);
        }
      }
    }
  }

  private static void judge(Overlay overlay, Set<String> known, Corpus content, Findings findings) {
    for (int i = 0; i < overlay.drop().size(); i++) {
      String id = overlay.drop().get(i);
      if (!known.contains(id)) {
        Location at = content.within(overlay.at(), "drop", String.valueOf(i));
        String message = "结论「" + overlay.outcome() + "」没有「" + id + "」可去掉";
        String hint = known.isEmpty() ? "先给要去掉的那一条加「id」" : "";
        findings.unknown(at, message, id, known, hint);
      }
    }
  }

  private static Set<String> known(Outcome outcome, Region region, Corpus content) {
    Set<String> known = new LinkedHashSet<>();
    add(outcome.body(), known);
    for (Region above : Regions.chain(content.library(), region.parent())) {
      Overlay overlay = above.overlays().get(outcome.key());
      if (overlay != null) {
        add(overlay.body(), known);
      }
    }
    known.remove("");
    return known;
  }

  private static void add(Body body, Set<String> known) {
    UnusedIds.statements(body).forEach(one -> known.add(one.id()));
    body.materials().forEach(use -> known.add(use.id()));
    body.channels().forEach(use -> known.add(use.id()));
  }
}
