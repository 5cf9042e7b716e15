package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects every fault of a file while it is read, so that none hides another. */
final class Faults {

  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<Location> told = new HashSet<>();

  void add(Location at, String code, String message, String hint) {
    add(Diagnostic.error(at, code, message, hint));
  }

  /** What is wrong already is told no further: the first fault at a location stands. */
  void add(Diagnostic fault) {
    if (told.add(fault.at())) {
      found.add(fault);
    }
  }

  /** What {@code reader} makes of a file; null, and nothing but that told, when it is misplaced. */
  <T> T reading(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (Misplaced e) {
      found.clear();
      found.add(e.fault());
      return null;
    }
  }

  /** A node that is none of the kind that is wanted. */
  void wrongType(Node node, String what, String wanted, String hint) {
    String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
    boolean bracket = !text.isEmpty() && "［【「〔｛（(".indexOf(text.charAt(0)) >= 0;
    String half = bracket ? "把「" + text.charAt(0) + "」换成半角的方括号「[」或花括号「{」" : hint;
    add(node.at(), "wrong-type", what + "应是" + wanted + "，这里是" + node.kind(), half);
  }

  /** A name that is none of the known ones; the hint offers the nearest, else all of them. */
  void unknown(Location at, String code, String what, String given, Collection<String> known) {
    String all = known.isEmpty() ? "" : "可以写：" + String.join("、", known);
    add(at, code, "不认识的" + what + "「" + given + "」", meant(given, known, all));
  }

  /**
   * A key that is none of the known ones.
   *
   * @param missing those that must be there and are not
   * @param present those that are there, which it cannot be
   * @return the key that was probably meant; the given one when none was
   */
  String unknownKey(
      Location at,
      String given,
      List<String> known,
      List<String> missing,
      Collection<String> present) {
    List<String> open = new ArrayList<>(known);
    open.removeAll(present);
    Optional<String> near = nearest(given, missing).or(() -> nearest(given, open));
    String meant = near.orElse(missing.size() == 1 ? missing.get(0) : given);
    String all = "可以写：" + String.join("、", known);
    String hint = meant.equals(given) ? all : "是不是「" + meant + "」？";
    add(at, "unknown-key", "不认识的键「" + given + "」", hint);
    return meant;
  }

  /** The hint at the known name that was probably meant, or another where none is near. */
  String meant(String given, Collection<String> known, String otherwise) {
    return nearest(given, known).map(name -> "是不是「" + name + "」？").orElse(otherwise);
  }

  private Optional<String> nearest(String given, Collection<String> known) {
    return Nearest.among(found.size(), given, known);
  }

  /** The faults so far, in the order found. */
  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
