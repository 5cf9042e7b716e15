package dev.yibao.packed;

import dev.yibao.model.LazyMap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes a form that {@link Decoder} reads. */
final class Encoder extends Form {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final TextTable texts;

  /**
   * @param texts the texts met so far, to which this adds; a text is written as its index there
   */
  Encoder(TextTable texts) {
    this.texts = texts;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  int length() {
    return out.size();
  }

  /** Seven bits a byte, the lowest first. */
  @Override
  int number(int it) {
    int rest = it;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    return it;
  }

  @Override
  String text(String it) {
    number(texts.indexOf(it));
    return it;
  }

  /** A number of four bytes, the highest first. */
  void fixed(int value) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  /** As {@link Table} reads it. */
  @Override
  <T> LazyMap<T> table(Codec<T> codec, Map<String, T> it) {
    List<String> ids = List.copyOf(it.keySet());
    Encoder starts = new Encoder(texts);
    Encoder records = new Encoder(texts);
    for (String id : ids) {
      starts.fixed(records.length());
      records.text(id);
      records.record(codec, it.get(id));
    }
    Encoder table = new Encoder(texts);
    table.fixed(ids.size());
    IntStream.range(0, ids.size())
        .boxed()
        .sorted(Comparator.comparingInt(index -> ids.get(index).hashCode()))
        .forEach(
            index -> {
              table.fixed(ids.get(index).hashCode());
              table.fixed(index);
            });
    table.out.writeBytes(starts.bytes());
    table.out.writeBytes(records.bytes());
    fixed(table.length());
    out.writeBytes(table.bytes());
    return LazyMap.copyOf(it);
  }
}
