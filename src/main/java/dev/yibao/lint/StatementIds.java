package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.Conditional;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Judges the ids of statements, materials and channels, by which overlays replace and drop them.
 */
final class StatementIds {

  /** The lists within which a statement replaces the one that bears its id. */
  private static final List<Function<Body, List<Statement>>> LISTS =
      List.of(Body::reasons, Body::steps, Body::times, Body::cautions);

  /**
   * Finds an id that two statements of one outcome bear, or a material or a channel listed twice.
   */
  static void repeated(Owned owned, Findings findings) {
    Set<Object> seen = new HashSet<>();
    for (Statement one : owned.body().statements()) {
      if (!one.id().isEmpty() && !one.text().isEmpty()) {
        once(seen.add(one.id()), one.id(), owned.own(one.at()), findings);
      }
    }
    for (MaterialUse use : owned.body().materials()) {
      List<Object> all = List.of("材料", use.id(), use.when(), cases(use.conditions()));
      once(seen.add(all), use.id(), use.at(), findings);
    }
    for (ChannelUse use : owned.body().channels()) {
      List<Object> all = List.of(use.id(), cases(use.conditions()));
      once(seen.add(all), use.id(), owned.own(use.at()), findings);
    }
  }

  /** The same material may be listed once for each of several cases. */
  private static List<String> cases(List<Condition> conditions) {
    return conditions.stream().map(one -> one.question() + "=" + one.options()).toList();
  }

  private static void once(boolean isNew, String id, Location at, Findings findings) {
    if (!isNew) {
      findings.error(at, "id", "「" + id + "」在这个结论里写了两次", "留一个");
    }
  }

  /** Finds an id of a statement that no overlay replaces or drops. */
  static void unused(Corpus content, Findings findings) {
    Set<String> used = new HashSet<>();
    for (Overlay overlay : content.overlays()) {
      overlay.drop().forEach(id -> used.add(overlay.outcome() + " " + id));
      overlay.body().statements().forEach(one -> used.add(overlay.outcome() + " " + one.id()));
    }
    for (Outcome outcome : content.isWhole() ? content.outcomes().values() : List.<Outcome>of()) {
      for (Statement one : outcome.body().statements()) {
        boolean own = !one.id().isEmpty() && one.at().file().equals(outcome.at().file());
        if (own && !used.contains(outcome.key() + " " + one.id())) {
          String message = "没有地区、没有「changes」用到「" + one.id() + "」";
          String hint = "先看地区文件和「changes」里，该换它的那一条是不是漏了「id」；真没有要替换、去掉它的，就不写「id」";
          findings.warning(one.at(), "id", message, hint);
        }
      }
    }
  }

  /** Finds an overlay that drops what neither the outcome nor an overlay below it has. */
  static void unknownDrops(Corpus.Layer layer, Findings findings) {
    Overlay overlay = layer.overlay();
    Set<String> known = ids(layer.below(), StatementIds::all);
    for (int i = 0; i < overlay.drop().size(); i++) {
      String id = overlay.drop().get(i);
      if (!known.contains(id)) {
        Location at = findings.content().within(overlay.at(), "drop", String.valueOf(i));
        String message = "结论「" + overlay.outcome() + "」没有「" + id + "」可去掉";
        findings.strange(at, message, id, known, known.isEmpty() ? "先给要去掉的那一条加「id」" : "");
      }
    }
  }

  /**
   * Finds an id by which an overlay would replace a statement that nothing below it has in that
   * list: it would stand beside the one that it is meant to replace. One that is there for an
   * overlay above is as it should be.
   */
  static void unknown(Corpus.Layer layer, Findings findings) {
    Corpus content = findings.content();
    Overlay overlay = layer.overlay();
    for (Function<Body, List<Statement>> list : LISTS) {
      Set<String> known = ids(layer.below(), below -> list.apply(below.body()));
      for (Statement one : list.apply(overlay.body())) {
        boolean strange = !one.id().isEmpty() && !known.contains(one.id());
        if (strange && isGiven(one, overlay, content) && !isUsedAbove(one, overlay, content)) {
          String message = "原来没有「" + one.id() + "」可换；要加一条新的，就不写「id」";
          String hint = known.isEmpty() ? "先给要换掉的那一条加「id」" : "";
          Location at = content.within(Owned.of(overlay).own(one.at()), "id");
          findings.strange(at, message, one.id(), known, hint);
        }
      }
    }
  }

  /** Tells whether a statement was given its id here; a shared one brings its own. */
  private static boolean isGiven(Statement one, Overlay overlay, Corpus content) {
    return one.at().file().equals(overlay.at().file())
        || content.library().shared().statements().values().stream()
            .anyMatch(shared -> shared.at().equals(one.at()) && !shared.id().equals(one.id()));
  }

  private static boolean isUsedAbove(Statement one, Overlay overlay, Corpus content) {
    return content.layers().stream()
        .filter(layer -> layer.below().contains(overlay))
        .map(Corpus.Layer::overlay)
        .anyMatch(
            above ->
                above.drop().contains(one.id())
                    || all(above).stream().anyMatch(other -> other.id().equals(one.id())));
  }

  private static List<Conditional> all(Overlay overlay) {
    List<Conditional> all = new ArrayList<>(overlay.notes());
    all.addAll(overlay.body().statements());
    all.addAll(overlay.body().materials());
    all.addAll(overlay.body().channels());
    return all;
  }

  /** The ids that are borne on some day, when the layers are laid one over the other. */
  private static Set<String> ids(
      List<Overlay> layers, Function<Overlay, List<? extends Conditional>> list) {
    Set<String> ids = new LinkedHashSet<>();
    for (Overlay layer : layers) {
      ids.removeAll(layer.isOfRegion() ? layer.drop() : List.of());
      list.apply(layer).forEach(one -> ids.add(one.id()));
    }
    ids.remove("");
    return ids;
  }
}
