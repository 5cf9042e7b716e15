package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Ends the reading of a file in which a piece stands too far to the right or to the left: all that
 * follows would look wrong, and nothing of it is.
 */
final class Misplaced extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic fault;

  private Misplaced(Location at, String message, String hint) {
    this.fault = Diagnostic.error(at, "misplaced", message, hint + "，左边和那里别的键对齐");
  }

  Diagnostic fault() {
    return fault;
  }

  /** Refuses a mapping that lacks a key which stands deeper in it. */
  static void refuse(Node.Mapping mapping, String what, List<String> required) {
    for (String key : required) {
      if (mapping.get(key) == null) {
        mapping.entries().forEach((name, entry) -> refuseWithin(entry.value(), name, key, what, 1));
      }
    }
  }

  /** Just below, nothing is called like this; further down, only texts are. */
  private static void refuseWithin(Node node, String name, String key, String what, int depth) {
    if (!(node instanceof Node.Mapping mapping) || depth > 2) {
      return;
    }
    Node.Entry found = mapping.entries().get(key);
    if (found != null && (depth == 1 || !(found.value() instanceof Node.Scalar))) {
      String message = "「" + key + "」太靠右，成了「" + name + "」里的";
      throw new Misplaced(found.keyAt(), message, "往左移：它是" + what + "的键");
    }
    mapping
        .entries()
        .forEach((inner, entry) -> refuseWithin(entry.value(), inner, key, what, depth + 1));
  }

  /** Refuses a key with more below it that is known nowhere here. */
  static void refuseUnknown(String key, Node.Entry entry, String what) {
    if (entry.value() instanceof Node.Mapping) {
      String message = what + "里没有「" + key + "」这个键";
      throw new Misplaced(entry.keyAt(), message, "写错了字就改；本来在别的一层的，移到那一层");
    }
  }

  /** Refuses entries of a mapping of ids that are named like a key of what they should be in. */
  static void refuseKeys(Map<String, Node.Entry> entries, Collection<String> keys, String what) {
    entries.forEach(
        (key, entry) -> {
          boolean own =
              entry.value() instanceof Node.Mapping one
                  && !Collections.disjoint(one.entries().keySet(), keys);
          if (keys.contains(key) && !own) {
            String message = "「" + key + "」太靠左，不在" + what + "里面";
            throw new Misplaced(entry.keyAt(), message, "往右移：它是" + what + "的键");
          }
        });
  }
}
