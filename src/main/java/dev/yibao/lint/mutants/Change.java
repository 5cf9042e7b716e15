package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to change a place.
 *
 * @param piece where the piece of a file stands that is changed
 * @param path the keys that lead from there to what is changed
 * @param what what is done, for people
 * @param edit does it to the value of the place
 */
record Change(Location piece, List<String> path, String what, UnaryOperator<Object> edit) {

  /** A change that puts one value in place of another. */
  static Change to(Object value, Location piece, String path, String what) {
    return new Change(piece, path.isEmpty() ? List.of() : List.of(path), what, old -> value);
  }

  /** The change that leaves an item out. */
  static List<Change> drop(Location piece, String name) {
    return List.of(to(null, piece, "", "去掉" + name));
  }
}
