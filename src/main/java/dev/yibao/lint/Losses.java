package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Channel;
import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells what the files of a folder lack that those have which they stand in for: questions,
 * options, outcomes, claims, notes, materials, channels, shared statements. It may be meant; where
 * another file still uses it, that one breaks.
 */
public final class Losses {

  private final Library library;
  private final Library below;
  private final Predicate<String> isOwn;

  private Losses(Library library, Library below, Predicate<String> isOwn) {
    this.library = library;
    this.below = below;
    this.isOwn = isOwn;
  }

  /**
   * An error at each file that lacks what is used elsewhere, a warning at each that lacks other
   * things.
   *
   * @param library the folder laid over what is below
   * @param isOwn tells whether a file, as a location names it, is of the folder
   */
  public static List<Diagnostic> of(Library library, Library below, Predicate<String> isOwn) {
    return new Losses(library, below, isOwn).findings();
  }

  private List<Diagnostic> findings() {
    Map<String, Inventory> own = Inventory.of(library);
    Map<String, Map<String, String>> lost = new LinkedHashMap<>();
    Inventory.of(below)
        .forEach(
            (path, before) -> {
              Inventory now = own.get(path);
              if (now != null && isOwn.test(now.file())) {
                Map<String, String> names = new LinkedHashMap<>(before.names());
                names.keySet().removeAll(now.names().keySet());
                lost.put(now.file(), names);
              }
            });
    lost.values().removeIf(Map::isEmpty);
    List<Diagnostic> found = new ArrayList<>();
    if (!lost.isEmpty()) {
      Corpus whole = Corpus.of(whole(), List.of(), List.of(), LocalDate.EPOCH);
      References used = new References(whole, below.shared().names());
      lost.forEach((file, names) -> tell(file, names, used, found));
    }
    return found;
  }

  private static void tell(
      String file, Map<String, String> lost, References used, List<Diagnostic> found) {
    List<String> needed = new ArrayList<>();
    List<String> others = new ArrayList<>();
    lost.forEach(
        (key, name) -> {
          long times = used.outside(file, key);
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

  private static String listed(List<String> names) {
    String all = String.join("、", names.subList(0, Math.min(Findings.FEW, names.size())));
    return names.size() > Findings.FEW ? all + "等" : all;
  }

  /** The folder's own pieces as they are, and all others as they are without the folder. */
  private Library whole() {
    return MemoryLibrary.of(
        pieces(library.flows(), below.flows(), Flow::at),
        pieces(library.materials(), below.materials(), Material::at),
        pieces(library.channels(), below.channels(), Channel::at),
        pieces(library.sources(), below.sources(), Source::at),
        pieces(library.regions(), below.regions(), Region::at),
        pieces(library.sharedQuestions(), below.sharedQuestions(), Question::at));
  }

  private <T> List<T> pieces(LazyMap<T> over, LazyMap<T> under, Function<T, Location> at) {
    List<T> pieces = new ArrayList<>();
    over.forEach(
        (id, piece) -> {
          if (piece != null) {
            T kept = under.get(id);
            pieces.add(kept == null || isOwn.test(at.apply(piece).file()) ? piece : kept);
          }
        });
    return pieces;
  }
}
