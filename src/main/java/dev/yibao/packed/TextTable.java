package dev.yibao.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Gathers the texts of a library; {@link Texts} reads them. */
final class TextTable {

  /** The size of an entry in bytes: where a text starts, and its length, negative if it is wide. */
  static final int ENTRY = 2 * Integer.BYTES;

  private static final char LAST_NARROW = 0xFF;

  private final Map<String, Integer> indexes = new HashMap<>();
  private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
  private final ByteArrayOutputStream wide = new ByteArrayOutputStream();
  private final ByteArrayOutputStream narrow = new ByteArrayOutputStream();

  /** The index of a text, which is added when it is new. */
  int indexOf(String text) {
    return indexes.computeIfAbsent(text, this::add);
  }

  private int add(String text) {
    boolean isNarrow = text.chars().allMatch(c -> c <= LAST_NARROW);
    Encoder entry = new Encoder(this);
    entry.fixed(isNarrow ? narrow.size() : chars());
    entry.fixed(isNarrow ? text.length() : -text.length());
    entries.writeBytes(entry.bytes());
    if (isNarrow) {
      narrow.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      wide.writeBytes(text.getBytes(StandardCharsets.UTF_16BE));
    }
    return size() - 1;
  }

  /** How many texts there are. */
  int size() {
    return entries.size() / ENTRY;
  }

  /** How many characters the wide texts have together. */
  int chars() {
    return wide.size() / Character.BYTES;
  }

  /** The table, the wide texts and the narrow ones, one after the other. */
  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(entries.toByteArray());
    all.writeBytes(wide.toByteArray());
    all.writeBytes(narrow.toByteArray());
    return all.toByteArray();
  }
}
