package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Library;
import dev.yibao.model.Shared;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what {@code use} names, and sees to it that one reader says each thing once. */
final class SharedUses {

  private final Library library;
  private final Faults faults;
  private final Set<Object> used = new HashSet<>();

  SharedUses(Library library, Faults faults) {
    this.library = library;
    this.faults = faults;
  }

  /**
   * The shared piece that is used, or {@code otherwise} where there is none.
   *
   * @param key the key of the file below which pieces of this kind stand
   */
  <T> T find(Fields use, String key, Function<Shared, Map<String, T>> kind, T otherwise) {
    Map<String, T> known = kind.apply(library.shared());
    String id = use.text("use");
    T piece = known.get(id);
    if (piece != null && used.add(piece)) {
      return piece;
    }
    Location at = use.node("use").at();
    if (piece != null) {
      faults.add(at, "used-twice", "「" + id + "」在这个结论里用了两次", "留一个");
    } else if (!library.sharedFile().containsValue(null)) { // a broken file is told itself
      String hint = faults.meant(id, known.keySet(), "先把它加进去；自己写全的，就不写 use");
      String file = "shared/" + Shared.ID + ".yaml";
      faults.add(at, "unknown-shared", file + " 的「" + key + "」里没有「" + id + "」", hint);
    }
    return otherwise;
  }
}
