package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what the files of a folder lack that those have which they stand in for: questions,
 * options, outcomes, claims, notes, materials, channels, shared statements. It may be meant; where
 * another file still uses it, that one breaks.
 */
public final class Losses {

  private final Map<String, Inventory> own;
  private final Map<String, Inventory> before;
  private final Predicate<String> isOwn;

  private Losses(Library library, Library below, Predicate<String> isOwn) {
    this.own = Inventory.of(library);
    this.before = Inventory.of(below);
    this.isOwn = isOwn;
    own.values().removeIf(inventory -> !isOwn.test(inventory.file()));
    own.keySet().retainAll(before.keySet());
  }

  /**
   * An error at each file that lacks what is used elsewhere, a warning at each that lacks other
   * things.
   *
   * @param library the folder laid over what is below
   * @param isOwn tells whether a file, as a location names it, is of the folder
   */
  public static List<Diagnostic> of(Library library, Library below, Predicate<String> isOwn) {
    Losses losses = new Losses(library, below, isOwn);
    Map<String, Map<String, String>> lost = losses.lost();
    List<Diagnostic> found = new ArrayList<>();
    if (!lost.isEmpty()) {
      References now = references(library, below);
      References then = references(below, below);
      lost.forEach((file, names) -> losses.tell(file, names, now, then, found));
    }
    return found;
  }

  private static References references(Library library, Library below) {
    Corpus content = Corpus.of(library, List.of(), List.of(), LocalDate.EPOCH);
    return new References(content, below.shared().names());
  }

  /** What each file of the folder lacks: the names for people by their keys. */
  private Map<String, Map<String, String>> lost() {
    Map<String, Map<String, String>> lost = new LinkedHashMap<>();
    own.forEach(
        (path, now) -> {
          Map<String, String> names = new LinkedHashMap<>(before.get(path).names());
          names.keySet().removeAll(now.names().keySet());
          lost.put(now.file(), names);
        });
    lost.values().removeIf(Map::isEmpty);
    return lost;
  }

  private void tell(
      String file,
      Map<String, String> lost,
      References now,
      References then,
      List<Diagnostic> found) {
    List<String> needed = new ArrayList<>();
    List<String> others = new ArrayList<>();
    lost.forEach(
        (key, name) -> {
          long times = uses(key, file, now, then);
          (times > 0 ? needed : others).add(times > 0 ? name + "（" + times + " 处）" : name);
        });
    Location at = Location.of(file);
    if (!needed.isEmpty()) {
      String message = "比自带的少了 " + needed.size() + " 项，别处还在用：" + listed(needed);
      found.add(Diagnostic.error(at, "lost-in-use", message, "补上；或者把用到的文件也放进这个文件夹，改掉用到的地方"));
    }
    if (!others.isEmpty()) {
      String message = "比自带的少了 " + others.size() + " 项：" + listed(others);
      found.add(Diagnostic.warning(at, "lost", message, "有意去掉的不用管，不然补上"));
    }
  }

  /** How often others use a thing: the folder's other files, and those below it that it keeps. */
  private long uses(String key, String file, References now, References then) {
    Set<String> replaced = new HashSet<>();
    own.keySet().forEach(path -> replaced.add(before.get(path).file()));
    return now.uses(key).stream()
            .filter(use -> isOwn.test(use.file()) && !use.file().equals(file))
            .count()
        + then.uses(key).stream().filter(use -> !replaced.contains(use.file())).count();
  }

  private static String listed(List<String> names) {
    String all = String.join("、", names.subList(0, Math.min(Nearest.FEW, names.size())));
    return names.size() > Nearest.FEW ? all + "等" : all;
  }
}
