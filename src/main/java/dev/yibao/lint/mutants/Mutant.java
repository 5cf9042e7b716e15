package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A library in which one piece of a file is changed.
 *
 * @param kind what kind of piece
 * @param at where it stands
 * @param what what is done to it, for people
 * @param changes what that does in each place into which the piece is read
 */
record Mutant(Kind kind, Location at, String what, List<Change> changes) {

  /**
   * All mutants of a library, in the order of its parts.
   *
   * @param files the same library with its files
   */
  static List<Mutant> of(Library library, Library files) {
    Map<List<Object>, Mutant> mutants = new LinkedHashMap<>();
    new Place(null, "", library).walk(place -> add(place, files, mutants));
    return List.copyOf(mutants.values());
  }

  private static void add(Place place, Library files, Map<List<Object>, Mutant> mutants) {
    for (Kind kind : Kind.values()) {
      kind.of(place)
          .forEach(
              change -> {
                Location at = place.at(files);
                mutants
                    .computeIfAbsent(
                        List.of(kind, at, change.what()),
                        piece -> new Mutant(kind, at, change.what(), new ArrayList<>()))
                    .changes()
                    .add(change);
              });
    }
  }

  /** The changed library. */
  Library in(Library original) {
    Object changed = original;
    for (Change change : changes) {
      changed = change.place().with(change.value(), changed);
    }
    return (Library) changed;
  }

  /** What the changed places belong to, as {@link Place#owner} has it. */
  Set<Object> owners() {
    Set<Object> owners = new HashSet<>();
    changes.forEach(change -> owners.add(change.place().owner()));
    return owners;
  }

  /** The flows in which something is changed, be it by a day or a region. */
  Set<String> flows() {
    Set<String> flows = new HashSet<>();
    for (Change change : changes) {
      Flow flow = change.place().within(Flow.class);
      Overlay overlay = change.place().within(Overlay.class);
      if (flow != null || overlay != null) {
        flows.add(flow != null ? flow.id() : Outcome.flowOf(overlay.outcome()));
      }
    }
    return flows;
  }
}
