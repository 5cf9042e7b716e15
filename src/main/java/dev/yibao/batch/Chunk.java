package dev.yibao.batch;

import dev.yibao.engine.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Some whole lines of the input and, once they are answered, their results. Used again when these
 * are written, so that memory does not grow with the number of cases.
 */
final class Chunk {

  /** Bytes of input in a chunk, as long as a line is not longer. */
  static final int CAPACITY = 1 << 14;

  /** The lines, each with its end. */
  private byte[] bytes = new byte[CAPACITY];

  private int length;
  private long firstLine;
  private boolean isCut;

  /** Results, each a line. */
  final OutputBuffer out = new OutputBuffer();

  /** The number of cases to leave out at the beginning, which an earlier run answered. */
  long skip;

  /** The number of cases left out. */
  long skipped;

  /** The number of results. */
  long cases;

  /** The number of results that reached an outcome. */
  long answered;

  /** The refusal of the line with the names of the columns, where it is here and cannot be read. */
  Refusal refusal;

  /** Columns that are only copied, where this chunk bears the names of the columns. */
  List<String> copied = List.of();

  /**
   * Takes lines in place of those before.
   *
   * @param firstLine the number in the input of the first of them, from 1
   * @param isCut whether the last is only the beginning of a line that is too long
   */
  void take(byte[] from, int start, int end, long firstLine, boolean isCut) {
    this.firstLine = firstLine;
    this.isCut = isCut;
    length = end - start;
    if (bytes.length < length) {
      bytes = new byte[length];
    }
    System.arraycopy(from, start, bytes, 0, length);
    out.clear();
    skip = 0;
    skipped = 0;
    cases = 0;
    answered = 0;
    refusal = null;
    copied = List.of();
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** All lines in one, with the ends of all but the last. */
  Line all() {
    return new Line(bytes, 0, length, firstLine, isCut);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && bytes[end] != '\n') {
        end++;
      }
      lines.add(new Line(bytes, start, end, firstLine + lines.size(), isCut && end == length));
      start = end + 1;
    }
    return lines;
  }

  /** Tells whether the next case is to be left out, and counts it if so. */
  boolean leavesOut() {
    if (skipped == skip) {
      return false;
    }
    skipped++;
    return true;
  }

  /** Counts a result. */
  void count(boolean reached) {
    cases++;
    answered += reached ? 1 : 0;
  }
}
