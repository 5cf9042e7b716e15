package dev.yibao.engine;

import dev.yibao.model.Body;
import dev.yibao.model.Conditional;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An outcome as it holds on a day for one person, with the overlays that apply laid over what the
 * flow says: its changes up to that day, in their order, then for each region the region's own
 * overlay and its changes up to that day.
 */
public final class EffectiveOutcome {

  private final Outcome outcome;
  private final LocalDate day;

  /** The overlays in the order in which they are laid. */
  private final List<Overlay> overlays = new ArrayList<>();

  /** The notes of the regions, those of the nearest last. */
  private final List<Result.RegionNote> notes = new ArrayList<>();

  /**
   * @param chain the person's region and those it belongs to, nearest first, so that the nearest is
   *     laid last
   * @param day the day on which it is to hold
   */
  public EffectiveOutcome(Outcome outcome, List<Region> chain, LocalDate day) {
    this.outcome = outcome;
    this.day = day;
    addChanges(outcome.changes());
    for (int i = chain.size() - 1; i >= 0; i--) {
      Region region = chain.get(i);
      Overlay overlay = region.overlays().get(outcome.key());
      if (overlay != null) {
        int first = overlays.size();
        overlays.add(overlay);
        addChanges(overlay.changes());
        addNotes(region, overlays.subList(first, overlays.size()));
      }
    }
  }

  /** The overlays that apply, in the order in which they are laid. */
  public List<Overlay> overlays() {
    return List.copyOf(overlays);
  }

  private void addChanges(List<Overlay> changes) {
    for (Overlay change : changes) {
      if (!change.from().isAfter(day)) {
        overlays.add(change);
      }
    }
  }

  private void addNotes(Region region, List<Overlay> ofRegion) {
    List<Statement> merged = List.of();
    for (Overlay overlay : ofRegion) {
      merged = merge(merged, overlay.notes(), overlay.drop());
    }
    for (Statement note : merged) {
      notes.add(new Result.RegionNote(region, note));
    }
  }

  /** The outcome as the flow has it. */
  public Outcome outcome() {
    return outcome;
  }

  /** The verdict of the overlay that is laid last, or of the flow. */
  public Verdict verdict() {
    Verdict verdict = outcome.verdict();
    for (Overlay overlay : overlays) {
      verdict = overlay.verdict() == null ? verdict : overlay.verdict();
    }
    return verdict;
  }

  /** The headline of the overlay that is laid last, or of the flow. */
  public String headline() {
    String headline = outcome.headline();
    for (Overlay overlay : overlays) {
      headline = overlay.headline().isEmpty() ? headline : overlay.headline();
    }
    return headline;
  }

  /** What stands below the headline, whatever it is conditional on. */
  public Body body() {
    Body body = lay(outcome.body(), List.of(), Body.EMPTY);
    for (Overlay overlay : overlays) {
      body = lay(overlay.body(), overlay.drop(), body);
    }
    return body;
  }

  /** The notes of the regions, those of the nearest last, whatever they are conditional on. */
  public List<Result.RegionNote> notes() {
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

  private Body lay(Body over, List<String> drop, Body base) {
    return new Body(
        merge(base.reasons(), over.reasons(), drop),
        merge(base.steps(), over.steps(), drop),
        merge(base.materials(), over.materials(), drop),
        merge(base.channels(), over.channels(), drop),
        merge(base.times(), over.times(), drop),
        merge(base.cautions(), over.cautions(), drop),
        merge(base.disputes(), over.disputes(), drop),
        over.askOffice().isEmpty() ? base.askOffice() : over.askOffice());
  }

  /**
   * Drops by id, puts those that hold on the day in the place of what has the same id, and adds the
   * rest at the end.
   */
  private <T extends Conditional> List<T> merge(List<T> base, List<T> over, List<String> drop) {
    List<T> kept = new ArrayList<>(base.size());
    for (T item : base) {
      if (!drop.contains(item.id())) {
        kept.add(item);
      }
    }
    List<T> merged = new ArrayList<>(kept.size() + over.size());
    for (T item : kept) {
      List<T> instead = named(item.id(), over);
      if (instead.isEmpty()) {
        merged.add(item);
      } else if (named(item.id(), merged).isEmpty()) {
        merged.addAll(instead);
      }
    }
    for (T item : over) {
      if (item.period().contains(day) && named(item.id(), kept).isEmpty()) {
        merged.add(item);
      }
    }
    return merged;
  }

  /** The items that have a certain id and hold on the day; none where the id is empty. */
  private <T extends Conditional> List<T> named(String id, List<T> items) {
    List<T> named = new ArrayList<>(0);
    for (T item : items) {
      if (!id.isEmpty() && item.id().equals(id) && item.period().contains(day)) {
        named.add(item);
      }
    }
    return named;
  }
}
