package dev.yibao.packed;

import dev.yibao.model.LazyMap;

/**
 * What the records of a table say, read one by one.
 *
 * @param <V> what one record says
 */
abstract class Table<V> implements LazyMap.Maker<V> {

  private final Index index;

  /** The table at which {@code in} stands, and which this passes over. */
  Table(Decoder in) {
    this.index = new Index(in);
  }

  /** Reads one record. */
  abstract V read(ModelReader record);

  @Override
  public V make(int place) {
    return read(index.record(place));
  }

  LazyMap<V> byId() {
    return LazyMap.of(index, this);
  }
}
