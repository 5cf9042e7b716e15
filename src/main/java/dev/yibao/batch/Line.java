package dev.yibao.batch;

import java.nio.ByteBuffer;

/**
 * A line of the input.
 *
 * @param bytes an array that holds it
 * @param from the index of its first byte there
 * @param to the index behind its last byte, its line feed left out
 * @param number its number in the input, from 1
 * @param isCut whether it is only the beginning of a line that is too long
 */
record Line(byte[] bytes, int from, int to, long number, boolean isCut) {

  /** Tells whether it holds nothing but white space. */
  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Tells whether all bytes are of those that are the same in every encoding that is read. */
  boolean isAscii() {
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= bytes[i];
    }
    return all >= 0;
  }

  /** Tells whether a byte is zero, as in UTF-16, and in no text of the encodings that are read. */
  boolean hasZero() {
    for (int i = from; i < to; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Some of its bytes, which equal all that read alike. */
  ByteBuffer part(int start, int end) {
    return ByteBuffer.wrap(bytes, start, end - start);
  }
}
