package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects every fault of a file while it is read, so that none hides another. */
final class Faults {

  private final List<Diagnostic> found = new ArrayList<>();

  void add(Location at, String code, String message, String hint) {
    add(Diagnostic.error(at, code, message, hint));
  }

  void add(Diagnostic fault) {
    found.add(fault);
  }

  /** A name that is none of the known ones; the hint offers the nearest, else all of them. */
  void unknown(Location at, String code, String what, String given, Collection<String> known) {
    String hint =
        nearest(given, known)
            .map(name -> "是不是「" + name + "」？")
            .orElseGet(() -> known.isEmpty() ? "" : "可以写：" + String.join("、", known));
    add(at, code, "不认识的" + what + "「" + given + "」", hint);
  }

  /** The known name that was probably meant. */
  Optional<String> nearest(String given, Collection<String> known) {
    return Nearest.among(found.size(), given, known);
  }

  /** The faults so far, in the order found. */
  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
