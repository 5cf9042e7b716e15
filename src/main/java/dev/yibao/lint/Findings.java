package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects what one rule finds. */
final class Findings {

  /** The most names that are read in one line. */
  private static final int FEW = 12;

  private final String code;
  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * @param code the code of the rule
   */
  Findings(String code) {
    this.code = code;
  }

  void error(Location at, String message, String hint) {
    found.add(Diagnostic.error(at, code, message, hint));
  }

  void warning(Location at, String message, String hint) {
    found.add(Diagnostic.warning(at, code, message, hint));
  }

  /**
   * Adds a name that stands for nothing; the hint offers the nearest that does.
   *
   * @param otherwise the hint where none is near; empty to list those that there are, if few
   */
  void unknown(
      Location at, String message, String given, Collection<String> known, String otherwise) {
    String all = known.isEmpty() || known.size() > FEW ? "" : "有的是：" + String.join("、", known);
    String hint = otherwise.isEmpty() ? all : otherwise;
    Optional<String> near = Nearest.among(found.size(), given, known);
    error(at, message, near.map(name -> "是不是「" + name + "」？").orElse(hint));
  }

  /** All that was found so far, in the order found. */
  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
