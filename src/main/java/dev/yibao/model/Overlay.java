package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * A change that a region makes to one outcome.
 *
 * @param outcome {@code FLOW/ID} of the outcome
 * @param verdict the verdict there; null when the same
 * @param headline the headline there; empty when the same
 * @param notes what is to be known there
 * @param drop ids of statements, materials and channels that do not apply there
 * @param body statements, materials and channels to add, or to replace those with the same id
 * @param at where the region file has it
 */
public record Overlay(
    String outcome,
    Verdict verdict,
    String headline,
    List<Statement> notes,
    List<String> drop,
    Body body,
    Location at) {

  public Overlay {
    notes = List.copyOf(notes);
    drop = List.copyOf(drop);
  }
}
