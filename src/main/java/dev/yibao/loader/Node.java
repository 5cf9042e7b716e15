package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file that still knows where it stands. */
sealed interface Node {

  /** The location at which it begins. */
  Location at();

  /** The kind of node it is, in words for the user. */
  String kind();

  /** The node that a key or, in a sequence, an index counted from 0 leads to; null for none. */
  default Node child(String step) {
    return null;
  }

  /**
   * A single value.
   *
   * @param text the raw text: {@code no} stays {@code no} and {@code 010} stays {@code 010}; empty
   *     where the file gives no value
   */
  record Scalar(String text, Location at) implements Node {
    @Override
    public String kind() {
      return text.isEmpty() ? "空" : "文字";
    }
  }

  /**
   * A sequence.
   *
   * @param items in the order of the file
   */
  record Sequence(List<Node> items, Location at) implements Node {
    @Override
    public String kind() {
      return "列表";
    }

    @Override
    public Node child(String step) {
      for (int i = 0; i < items.size(); i++) {
        if (String.valueOf(i).equals(step)) {
          return items.get(i);
        }
      }
      return null;
    }
  }

  /**
   * A mapping.
   *
   * @param entries by key, in the order of the file
   */
  record Mapping(Map<String, Entry> entries, Location at) implements Node {
    @Override
    public String kind() {
      return "映射（键: 值）";
    }

    @Override
    public Node child(String step) {
      return get(step);
    }

    /** The value under this key, or null. */
    Node get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }
  }

  /**
   * One key of a mapping with its value.
   *
   * @param keyAt where the key stands
   */
  record Entry(Location keyAt, Node value) {}
}
