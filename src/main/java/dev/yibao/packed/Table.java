package dev.yibao.packed;

import dev.yibao.model.LazyMap;

/**
 * Records that are read one by one. A table is its length, the number of records, hashes of their
 * ids in rising order with the indexes of these, where each record starts, and the records, each
 * after its id. An id is found by its hash, so that nothing is read but the ids that have it.
 *
 * @param <V> the kind of record
 */
final class Table<V> implements LazyMap.Entries<V> {

  /** The size in bytes of a hash with the index of its id. */
  private static final int HASHED = 2 * Integer.BYTES;

  private final Decoder in;
  private final Codec<V> codec;
  private final int size;
  private final int hashes;
  private final int offsets;
  private final int records;

  /** The table at which {@code in} stands, and which this passes over. */
  Table(Decoder in, Codec<V> codec) {
    int length = in.fixed();
    this.in = in;
    this.codec = codec;
    this.size = in.fixed();
    this.hashes = in.position();
    this.offsets = hashes + size * HASHED;
    this.records = offsets + size * Integer.BYTES;
    in.skip(length - Integer.BYTES);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String id(int index) {
    return in.from(start(index)).text("");
  }

  @Override
  public V make(int index) {
    Decoder record = in.from(start(index));
    record.text(""); // its id stands before it
    return record.record(codec, codec.blank());
  }

  @Override
  public int indexOf(String id) {
    int hash = id.hashCode();
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hash(middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < size && hash(low) == hash) {
      int index = in.fixedAt(hashes + low * HASHED + Integer.BYTES);
      if (id(index).equals(id)) {
        return index;
      }
      low++;
    }
    return -1;
  }

  private int hash(int rank) {
    return in.fixedAt(hashes + rank * HASHED);
  }

  private int start(int index) {
    return records + in.fixedAt(offsets + index * Integer.BYTES);
  }
}
