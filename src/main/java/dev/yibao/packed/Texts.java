package dev.yibao.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Every text of the library once, each made when it is first asked for. Kept in the two ways in
 * which the JVM itself keeps texts, so that little is done to make one: bytes where every character
 * is below U+0100, else UTF-16.
 */
final class Texts {

  private final byte[] bytes;
  private final int table;
  private final int narrow;
  private final char[] wide;
  private final String[] made;

  /**
   * @param bytes the compact form
   * @param table where the table of texts begins, an entry of two numbers each
   * @param size how many texts there are
   * @param chars how many characters of wide texts follow the table; the narrow ones stand after
   */
  Texts(byte[] bytes, int table, int size, int chars) {
    this.bytes = bytes;
    this.table = table;
    int start = table + size * TextTable.ENTRY;
    this.narrow = start + chars * Character.BYTES;
    this.wide = new char[chars];
    this.made = new String[size];
    ByteBuffer.wrap(bytes, start, narrow - start).asCharBuffer().get(wide);
  }

  /** The text at an index, counted from 0. */
  String at(int index) {
    String text = made[index];
    if (text == null) {
      text = make(table + index * TextTable.ENTRY);
      made[index] = text;
    }
    return text;
  }

  private String make(int entry) {
    int start = fixed(bytes, entry);
    int length = fixed(bytes, entry + Integer.BYTES);
    return length < 0
        ? new String(wide, start, -length)
        : new String(bytes, narrow + start, length, StandardCharsets.ISO_8859_1);
  }

  /** The number of four bytes that stands at an offset. */
  static int fixed(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }
}
