package dev.yibao.engine;

import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Dispute;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An outcome as it holds for one person, with the overlays that apply laid over what it says. */
public final class EffectiveOutcome {

  private final Outcome outcome;

  /** Those that have an overlay for the outcome, in the order in which the overlays are laid. */
  private final List<Region> regions = new ArrayList<>();

  /**
   * @param chain the person's region and those it belongs to, nearest first, so that the nearest is
   *     laid last
   */
  EffectiveOutcome(Outcome outcome, List<Region> chain) {
    this.outcome = outcome;
    for (Region region : chain) {
      if (overlay(region) != null) {
        regions.add(0, region);
      }
    }
  }

  private Overlay overlay(Region region) {
    return region.overlays().get(outcome.key());
  }

  /** The verdict of the overlay that is laid last, or of the flow. */
  public Verdict verdict() {
    Verdict verdict = outcome.verdict();
    for (Region region : regions) {
      Verdict there = overlay(region).verdict();
      verdict = there == null ? verdict : there;
    }
    return verdict;
  }

  /** The headline of the overlay that is laid last, or of the flow. */
  public String headline() {
    String headline = outcome.headline();
    for (Region region : regions) {
      String there = overlay(region).headline();
      headline = there.isEmpty() ? headline : there;
    }
    return headline;
  }

  Body body() {
    Body body = outcome.body();
    for (Region region : regions) {
      body = lay(overlay(region), body);
    }
    return body;
  }

  /** The notes of the regions, those of the nearest last, whatever they are conditional on. */
  List<Result.RegionNote> notes() {
    List<Result.RegionNote> notes = new ArrayList<>();
    for (Region region : regions) {
      for (Statement note : overlay(region).notes()) {
        notes.add(new Result.RegionNote(region, note));
      }
    }
    return notes;
  }

  /** All that somebody on this path is shown of it; equal where the same is shown. */
  List<Object> shown(Path path) {
    Body body = body();
    return List.of(
        verdict(),
        headline(),
        Conditions.shown(body.statements(), path),
        Conditions.shown(body.materials(), path),
        Conditions.shown(body.channels(), path),
        Conditions.shown(body.disputes(), path),
        body.askOffice(),
        Conditions.shown(notes(), path));
  }

  private static Body lay(Overlay overlay, Body base) {
    Body over = overlay.body();
    List<String> drop = overlay.drop();
    List<Dispute> disputes = new ArrayList<>(base.disputes());
    disputes.addAll(over.disputes());
    return new Body(
        merge(base.reasons(), over.reasons(), drop, Statement::id),
        merge(base.steps(), over.steps(), drop, Statement::id),
        merge(base.materials(), over.materials(), drop, MaterialUse::id),
        merge(base.channels(), over.channels(), drop, ChannelUse::id),
        merge(base.times(), over.times(), drop, Statement::id),
        merge(base.cautions(), over.cautions(), drop, Statement::id),
        disputes,
        over.askOffice().isEmpty() ? base.askOffice() : over.askOffice());
  }

  /** Drops by id, replaces what has the same id, and adds the rest at the end. */
  private static <T> List<T> merge(
      List<T> base, List<T> over, List<String> drop, Function<T, String> id) {
    List<T> merged = new ArrayList<>(base);
    merged.removeIf(item -> drop.contains(id.apply(item)));
    for (T item : over) {
      int index = indexOf(merged, id.apply(item), id);
      if (index < 0) {
        merged.add(item);
      } else {
        merged.set(index, item);
      }
    }
    return merged;
  }

  private static <T> int indexOf(List<T> items, String wanted, Function<T, String> id) {
    for (int i = 0; i < items.size(); i++) {
      if (!wanted.isEmpty() && id.apply(items.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }
}
