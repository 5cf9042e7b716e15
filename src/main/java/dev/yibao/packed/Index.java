package dev.yibao.packed;

import dev.yibao.model.LazyMap;

/**
 * Where the records of a table are. An id is found by its hash among sorted ones, so that nothing
 * is decoded but the ids that have it.
 */
final class Index implements LazyMap.Ids {

  /** The size in bytes of a hash with the place of its id. */
  private static final int HASHED = 2 * Integer.BYTES;

  private final Decoder in;
  private final int size;
  private final int hashes;
  private final int offsets;
  private final int records;

  /** The table at which {@code in} stands, and which this passes over. */
  Index(Decoder in) {
    int length = in.fixed();
    this.in = in;
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
  public String at(int place) {
    return in.from(start(place)).text();
  }

  @Override
  public int placeOf(String id) {
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
      int place = in.fixedAt(hashes + low * HASHED + Integer.BYTES);
      if (at(place).equals(id)) {
        return place;
      }
      low++;
    }
    return -1;
  }

  private int hash(int rank) {
    return in.fixedAt(hashes + rank * HASHED);
  }

  private int start(int place) {
    return records + in.fixedAt(offsets + place * Integer.BYTES);
  }

  /** A reader of the record at a place. */
  ModelReader record(int place) {
    Decoder record = in.from(start(place));
    record.text(); // its id stands before it
    return new ModelReader(record);
  }
}
