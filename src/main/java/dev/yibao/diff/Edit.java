package dev.yibao.diff;

import dev.yibao.model.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An edit to one thing between two libraries.
 *
 * @param kind what it is
 * @param id its id
 * @param title what people call it, in the new library if it is there
 * @param status whether it is new, gone, or says something else
 * @param changes the parts that differ; empty unless it is in both
 */
public record Edit(
    Snapshot.Kind kind, String id, String title, Status status, List<Change> changes) {

  /** The state of a thing in the new library. */
  public enum Status implements Word {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A part that says something else.
   *
   * @param removed lines that are gone
   * @param added lines that are new; where both are empty only the order is another
   */
  public record Change(Field field, List<String> removed, List<String> added) {}

  /** Everything that is new, gone, or says something else, kind by kind. */
  static List<Edit> between(Map<String, Snapshot> old, Map<String, Snapshot> now) {
    Map<String, Snapshot> all = new LinkedHashMap<>(old);
    all.putAll(now);
    List<String> keys = new ArrayList<>(all.keySet());
    keys.sort(Comparator.comparing(key -> all.get(key).kind()));
    List<Edit> edits = new ArrayList<>();
    for (String key : keys) {
      Snapshot before = old.get(key);
      Snapshot after = now.get(key);
      Status status =
          before == null ? Status.ADDED : after == null ? Status.REMOVED : Status.CHANGED;
      List<Change> changes =
          status == Status.CHANGED ? changes(lines(before), lines(after)) : List.of();
      if (status != Status.CHANGED || !changes.isEmpty()) {
        Snapshot shown = all.get(key);
        edits.add(new Edit(shown.kind(), shown.id(), shown.title(), status, changes));
      }
    }
    return edits;
  }

  private static Map<Field, List<String>> lines(Snapshot snapshot) {
    Map<Field, List<String>> lines = new LinkedHashMap<>();
    for (Item item : snapshot.items()) {
      lines.computeIfAbsent(item.field(), field -> new ArrayList<>()).add(item.withCases());
    }
    return lines;
  }

  /** What differs, part by part, between two versions of the same thing. */
  static List<Change> changes(Map<Field, List<String>> old, Map<Field, List<String>> now) {
    List<Change> changes = new ArrayList<>();
    for (Field field : Field.values()) {
      List<String> before = old.getOrDefault(field, List.of());
      List<String> after = now.getOrDefault(field, List.of());
      if (!before.equals(after)) {
        changes.add(new Change(field, without(before, after), without(after, before)));
      }
    }
    return changes;
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(others);
    List<String> left = new ArrayList<>();
    for (String line : lines) {
      if (!rest.remove(line)) {
        left.add(line);
      }
    }
    return left;
  }
}
