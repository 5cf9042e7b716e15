package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Regions;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges the ids of statements, materials and channels, by which overlays replace and drop them.
 */
final class StatementIds {

  /**
   * Finds an id that two statements of one outcome bear, or a material or a channel listed twice.
   */
  static void repeated(Corpus content, Findings findings) {
    for (Owned owned : content.bodies()) {
      Body body = owned.body();
      Set<String> statements = new HashSet<>();
      for (Statement one : body.statements()) {
        boolean read = !one.id().isEmpty() && !one.text().isEmpty();
        if (read && !statements.add(one.id())) {
          add(one.id(), owned.own(one.at()), content, findings);
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
          add(use.id(), owned.own(use.at()), content, findings);
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

  /** Finds an id of a statement that no overlay replaces or drops. */
  static void unused(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (Overlay overlay : content.overlays()) {
      overlay.drop().forEach(id -> used.add(overlay.outcome() + " " + id));
      overlay.body().statements().forEach(one -> used.add(overlay.outcome() + " " + one.id()));
    }
    for (Outcome outcome : content.outcomes().values()) {
      for (Statement one : outcome.body().statements()) {
        boolean own = !one.id().isEmpty() && one.at().file().equals(outcome.at().file());
        if (own && !used.contains(outcome.key() + " " + one.id())) {
          String message = "没有地区、没有「changes」用到「" + one.id() + "」";
          findings.warning(content.within(one.at(), "id"), message, "没有要替换或去掉它的，就不写「id」");
        }
      }
    }
  }

  /** Finds an overlay that drops what neither the outcome nor an overlay below it has. */
  static void unknownDrops(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      Set<String> known = new LinkedHashSet<>();
      add(outcome.body(), known);
      drops(outcome.changes(), known, content, findings);
    }
    for (Region region : content.regions()) {
      for (Overlay overlay : region.overlays().values()) {
        Outcome outcome = content.outcomes().get(overlay.outcome());
        if (outcome != null) {
          drops(overlay.withChanges(), known(outcome, region, content), content, findings);
        }
      }
    }
  }

  /**
   * @param known the ids of what lies below the first overlay; each adds its own for the next
   */
  private static void drops(
      List<Overlay> overlays, Set<String> known, Corpus content, Findings findings) {
    for (Overlay overlay : overlays) {
      known.remove("");
      drops(overlay, known, content, findings);
      add(overlay.body(), known);
      overlay.notes().forEach(note -> known.add(note.id()));
    }
  }

  private static void drops(Overlay overlay, Set<String> known, Corpus content, Findings findings) {
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

  /** The ids of what lies below a region's own overlay. */
  private static Set<String> known(Outcome outcome, Region region, Corpus content) {
    Set<String> known = new LinkedHashSet<>();
    add(outcome.body(), known);
    outcome.changes().forEach(change -> add(change.body(), known));
    for (Region above : Regions.chain(content.library(), region.parent())) {
      Overlay overlay = above.overlays().get(outcome.key());
      if (overlay != null) {
        overlay.withChanges().forEach(one -> add(one.body(), known));
      }
    }
    return known;
  }

  private static void add(Body body, Set<String> known) {
    body.statements().forEach(one -> known.add(one.id()));
    body.materials().forEach(use -> known.add(use.id()));
    body.channels().forEach(use -> known.add(use.id()));
  }
}
