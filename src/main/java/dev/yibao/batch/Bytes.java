package dev.yibao.batch;

import java.io.OutputStream;
import java.util.Arrays;

/** A growing array of bytes that is used again and again. */
final class Bytes extends OutputStream {

  private byte[] array;
  private int length;

  Bytes(int capacity) {
    array = new byte[capacity];
  }

  /** What it holds, from 0 to {@link #length}; another array after it has grown. */
  byte[] array() {
    return array;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  /** Leaves only what stands before {@code end}. */
  void cut(int end) {
    length = end;
  }

  byte[] copy() {
    return Arrays.copyOf(array, length);
  }

  @Override
  public void write(int b) {
    room(1);
    array[length++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    room(count);
    System.arraycopy(bytes, from, array, length, count);
    length += count;
  }

  void write(byte[] bytes, int from) {
    write(bytes, from, bytes.length - from);
  }

  private void room(int count) {
    if (length + count > array.length) {
      array = Arrays.copyOf(array, Math.max(length + count, array.length * 2));
    }
  }
}
