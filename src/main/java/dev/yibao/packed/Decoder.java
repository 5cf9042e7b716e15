package dev.yibao.packed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Encoder} wrote. */
final class Decoder {

  private final byte[] bytes;
  private final Texts texts;
  private int at;

  Decoder(byte[] bytes, Texts texts, int at) {
    this.bytes = bytes;
    this.texts = texts;
    this.at = at;
  }

  int position() {
    return at;
  }

  /** A decoder of the same bytes that begins elsewhere. */
  Decoder from(int position) {
    return new Decoder(bytes, texts, position);
  }

  void skip(int length) {
    at += length;
  }

  int number() {
    int value = 0;
    int shift = 0;
    while (true) {
      byte b = bytes[at++];
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
      shift += 7;
    }
  }

  /** A number of four bytes. */
  int fixed() {
    int value = fixed(bytes, at);
    at += Integer.BYTES;
    return value;
  }

  /** The number of four bytes that stands elsewhere. */
  int fixedAt(int position) {
    return fixed(bytes, position);
  }

  static int fixed(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  String text() {
    return texts.at(number());
  }

  <E> E constant(E[] constants) {
    int place = number();
    return place == 0 ? null : constants[place - 1];
  }

  LocalDate day() {
    return flag() ? LocalDate.of(number(), number(), number()) : null;
  }

  BigDecimal decimal() {
    String text = text();
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  List<String> texts() {
    int size = number();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return texts;
  }
}
