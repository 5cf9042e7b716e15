package dev.yibao.packed;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes the elements of the compact form: numbers of variable length, texts, lists. */
final class Encoder {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final TextTable texts;

  /**
   * @param texts the texts met so far, to which this adds; a text is written as its place there
   */
  Encoder(TextTable texts) {
    this.texts = texts;
  }

  /** One more for the same texts. */
  Encoder another() {
    return new Encoder(texts);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  int length() {
    return out.size();
  }

  /** A number that is not negative, seven bits a byte, the lowest first. */
  void number(int value) {
    int rest = value;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** A number of four bytes, the highest first. */
  void fixed(int value) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  void flag(boolean value) {
    out.write(value ? 1 : 0);
  }

  void text(String value) {
    number(texts.place(value));
  }

  /** A constant, by its place among its kind; null is 0. */
  void constant(Enum<?> value) {
    number(value == null ? 0 : value.ordinal() + 1);
  }

  void day(LocalDate day) {
    flag(day != null);
    if (day != null) {
      number(day.getYear());
      number(day.getMonthValue());
      number(day.getDayOfMonth());
    }
  }

  void decimal(BigDecimal value) {
    text(value == null ? "" : value.toString());
  }

  <T> void list(Collection<T> items, Consumer<T> writer) {
    number(items.size());
    items.forEach(writer);
  }

  void texts(Collection<String> items) {
    list(items, this::text);
  }

  /** Something that may be null. */
  <T> void optional(T value, Consumer<T> writer) {
    flag(value != null);
    if (value != null) {
      writer.accept(value);
    }
  }

  void raw(byte[] bytes) {
    out.writeBytes(bytes);
  }
}
