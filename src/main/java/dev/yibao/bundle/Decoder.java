package dev.yibao.bundle;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Encoder} wrote. */
final class Decoder {

  private final byte[] bytes;
  private int at;

  Decoder(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int position() {
    return at;
  }

  /** A decoder of the same bytes that begins elsewhere. */
  Decoder at(int position) {
    return new Decoder(bytes, position);
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

  boolean flag() {
    return bytes[at++] != 0;
  }

  String text() {
    int length = number();
    if (length == 0) {
      return "";
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
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
