package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every location of one file, to say where exactly a piece of it says something.
 *
 * <p>The model keeps where a question, an outcome or a statement begins, and no more: only a
 * finding needs the location of each text, and then the file is read once again.
 */
final class Locations {

  private final Map<Location, List<Node>> byLocation = new HashMap<>();

  /**
   * @param root the file; null when it cannot be read
   */
  Locations(Node.Mapping root) {
    if (root != null) {
      put(Location.of(root.at().file()), root);
      add(root);
    }
  }

  private void add(Node node) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries().values()) {
        put(entry.keyAt(), entry.value());
        add(entry.value());
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::add);
    }
    put(node.at(), node);
  }

  /** A mapping in block style begins where its first key does: that key is put first. */
  private void put(Location at, Node node) {
    byLocation.computeIfAbsent(at, key -> new ArrayList<>()).add(node);
  }

  /** As {@link dev.yibao.model.Library#within} says. */
  Location within(Location piece, String... path) {
    for (Node node : byLocation.getOrDefault(piece, List.of())) {
      Node found = follow(node, path);
      if (found != null) {
        return found.at();
      }
    }
    return piece;
  }

  private static Node follow(Node from, String... path) {
    Node node = from;
    for (int i = 0; i < path.length && node != null; i++) {
      node = node.child(path[i]);
    }
    return node;
  }
}
