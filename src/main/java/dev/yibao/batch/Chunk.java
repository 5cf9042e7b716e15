package dev.yibao.batch;

import java.util.List;

/**
 * Some whole lines of the input and, once they are answered, their results. Used again when these
 * are written, so that memory does not grow with the number of cases.
 */
final class Chunk {

  /** Results of a few score cases, most of them some kilobytes long. */
  private static final int OUTPUT = 1 << 18;

  /** The lines, each with its end. */
  byte[] lines = new byte[Chunks.CAPACITY];

  /** How many bytes of these are lines. */
  int length;

  /** Their results, each a line. */
  final OutputBuffer out = new OutputBuffer(OUTPUT);

  /** The number in the input of the first line here, from 1. */
  long firstLine;

  /** Whether the last line is only the beginning of one that is too long. */
  boolean cutShort;

  /** How many cases to leave out at the beginning: they were answered by an earlier run. */
  long skip;

  /** How many cases were left out. */
  long skipped;

  /** How many results there are. */
  long cases;

  /** How many of these reached an outcome. */
  long answered;

  /** Columns that are only copied, where this chunk bears the names of the columns. */
  List<String> others = List.of();

  /** Takes lines, beginning with the first. */
  void take(byte[] from, int start, int end) {
    length = end - start;
    if (lines.length < length) {
      lines = new byte[length];
    }
    System.arraycopy(from, start, lines, 0, length);
  }

  void clear() {
    others = List.of();
    length = 0;
    out.clear();
    cutShort = false;
    skip = 0;
    skipped = 0;
    cases = 0;
    answered = 0;
  }

  /** Whether the next case is to be left out; counts it if so. */
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
