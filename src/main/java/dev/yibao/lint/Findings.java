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

  private final String code;
  private final Corpus content;
  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * @param code the code of the rule
   * @param content all that is judged
   */
  Findings(String code, Corpus content) {
    this.code = code;
    this.content = content;
  }

  /** All that is judged. */
  Corpus content() {
    return content;
  }

  void error(Location at, String message, String hint) {
    found.add(Diagnostic.error(at, code, message, hint));
  }

  /** Adds an error at the value of a key of a piece. */
  void error(Location piece, String key, String message, String hint) {
    error(content.within(piece, key), message, hint);
  }

  void warning(Location at, String message, String hint) {
    found.add(Diagnostic.warning(at, code, message, hint));
  }

  /** Adds a warning at the value of a key of a piece. */
  void warning(Location piece, String key, String message, String hint) {
    warning(content.within(piece, key), message, hint);
  }

  /**
   * Adds a name unless it is one of those that stand for something.
   *
   * @param what what there is none of, as the message begins
   * @param otherwise the hint where no known name is near; empty to list those that there are
   * @param path leads to the name within its piece; nothing when the piece is the name
   */
  void unknown(
      Location piece,
      String what,
      String given,
      Collection<String> known,
      String otherwise,
      String... path) {
    if (!known.contains(given)) {
      Location at = path.length == 0 ? piece : content.within(piece, path);
      strange(at, what + "「" + given + "」", given, known, otherwise);
    }
  }

  /** Adds a name that stands for nothing; the hint offers the nearest that does. */
  void strange(
      Location at, String message, String given, Collection<String> known, String otherwise) {
    String all =
        known.isEmpty() || known.size() > Nearest.FEW ? "" : "有的是：" + String.join("、", known);
    String hint = otherwise.isEmpty() ? all : otherwise;
    Optional<String> near = Nearest.among(found.size(), given, known);
    error(at, message, near.map(name -> "是不是「" + name + "」？").orElse(hint));
  }

  /** Tells whether so little was found that names are still guessed at. */
  boolean areFew() {
    return Nearest.isGuessed(found.size());
  }

  /** All that was found so far, in the order found. */
  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
