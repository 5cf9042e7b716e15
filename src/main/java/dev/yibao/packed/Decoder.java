package dev.yibao.packed;

import dev.yibao.model.LazyMap;
import java.util.Map;

/** Reads a form that {@link Encoder} wrote. */
final class Decoder extends Form {

  private final byte[] bytes;
  private final Texts texts;
  private int at;

  Decoder(byte[] bytes, Texts texts, int at) {
    this.bytes = bytes;
    this.texts = texts;
    this.at = at;
  }

  /** The offset of the next byte to be read. */
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

  @Override
  int number(int it) {
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

  @Override
  String text(String it) {
    return texts.at(number(0));
  }

  /** A number of four bytes. */
  int fixed() {
    int value = Texts.fixed(bytes, at);
    at += Integer.BYTES;
    return value;
  }

  /** The number of four bytes that stands elsewhere. */
  int fixedAt(int position) {
    return Texts.fixed(bytes, position);
  }

  @Override
  <T> LazyMap<T> table(Codec<T> codec, Map<String, T> it) {
    return LazyMap.of(new Table<>(this, codec));
  }
}
