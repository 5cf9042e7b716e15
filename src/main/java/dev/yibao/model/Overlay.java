package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A change that a region or a day makes to one outcome.
 *
 * @param outcome {@code FLOW/ID} of the outcome
 * @param from the first day of the change; null when there is no first
 * @param verdict the verdict then and there; null when the same
 * @param headline the headline then and there; empty when the same
 * @param notes what is to be known in the region
 * @param drop ids of statements, notes, materials and channels that do not apply
 * @param body statements, materials and channels to add, or to replace those with the same id
 * @param changes the changes that later days make to this one, in their order
 * @param at where the file has it
 */
public record Overlay(
    String outcome,
    LocalDate from,
    Verdict verdict,
    String headline,
    List<Statement> notes,
    List<String> drop,
    Body body,
    List<Overlay> changes,
    Location at) {

  public Overlay {
    notes = List.copyOf(notes);
    drop = List.copyOf(drop);
    changes = List.copyOf(changes);
  }

  /** This one, and then its changes. */
  public List<Overlay> withChanges() {
    List<Overlay> all = new ArrayList<>(List.of(this));
    all.addAll(changes);
    return all;
  }

  /** Tells whether it is what a region changes, whatever the day. */
  public boolean isOfRegion() {
    return from == null;
  }
}
