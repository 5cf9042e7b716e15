package dev.yibao.batch;

import java.util.Arrays;

/** A piece of an array of bytes, equal to every other with the same bytes. */
final class ByteRange {

  private final byte[] array;
  private final int from;
  private final int to;
  private final int hash;

  ByteRange(byte[] array, int from, int to) {
    this.array = array;
    this.from = from;
    this.to = to;
    int sum = 1;
    for (int i = from; i < to; i++) {
      sum = 31 * sum + array[i];
    }
    this.hash = sum;
  }

  int length() {
    return to - from;
  }

  /** The same with an array of its own, to be kept. */
  ByteRange kept() {
    return new ByteRange(Arrays.copyOfRange(array, from, to), 0, to - from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByteRange slice
        && slice.hash == hash
        && Arrays.equals(array, from, to, slice.array, slice.from, slice.to);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
