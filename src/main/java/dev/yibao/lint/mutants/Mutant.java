package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A library in which one piece of a file is changed.
 *
 * @param kind what kind of piece
 * @param change what is done to it
 * @param edits what that does in each place into which the piece is read
 */
record Mutant(Kind kind, Change change, List<Edit> edits) {

  private static final Set<String> CHANGED = Set.of("flows", "regions", "sharedQuestions");

  /** A place and what is done to it. */
  private record Edit(Place place, UnaryOperator<Object> with) {}

  /** A piece of a file and what is done to it, by which places that come of one piece are known. */
  private record Key(Kind kind, Location piece, List<String> path, String what) {}

  /** All mutants of a library, in the order of its parts. */
  static List<Mutant> of(Library library) {
    Map<Key, Mutant> mutants = new LinkedHashMap<>();
    Place root = new Place(null, "", library);
    Parts.of(library)
        .forEach(
            (name, part) -> {
              if (CHANGED.contains(name)) {
                new Place(root, name, part).walk(place -> add(place, mutants));
              }
            });
    return List.copyOf(mutants.values());
  }

  private static void add(Place place, Map<Key, Mutant> mutants) {
    for (Kind kind : Kind.values()) {
      for (Change change : kind.of(place)) {
        Key key = new Key(kind, change.piece(), change.path(), change.what());
        mutants
            .computeIfAbsent(key, any -> new Mutant(kind, change, new ArrayList<>()))
            .edits()
            .add(new Edit(place, change.edit()));
      }
    }
  }

  /** The changed library. */
  Library library(Library original) {
    Object changed = original;
    for (Edit edit : edits) {
      changed = edit.place().changed(changed, edit.with());
    }
    return (Library) changed;
  }

  /** What the changed places belong to, as {@link Passed#touches} names it. */
  Set<String> touches() {
    Set<String> touches = new HashSet<>();
    for (Edit edit : edits) {
      Question question = edit.place().within(Question.class);
      Outcome outcome = edit.place().within(Outcome.class);
      Region region = edit.place().within(Region.class);
      if (question != null) {
        touches.add(Passed.name(question));
      } else if (outcome != null) {
        touches.add(outcome.key());
      } else {
        touches.add(region != null ? region.id() : edit.place().within(Flow.class).id());
      }
    }
    return touches;
  }

  /** Tells whether what is changed belongs to a flow: stands in it, or in a region about it. */
  boolean isOf(String flow) {
    return edits.stream().anyMatch(edit -> edit.place().isOf(flow));
  }

  /** Scenarios that may come past a changed place, for when none does. */
  List<Scenario> detours(Library library) {
    return edits.stream().flatMap(edit -> Detours.to(edit.place(), library).stream()).toList();
  }
}
