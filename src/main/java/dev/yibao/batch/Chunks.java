package dev.yibao.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Cuts the input into chunks of whole lines, and in CSV of whole records: never between two quotes.
 * Gives what there is as soon as it holds a line, so that one who waits for each result gets it.
 */
final class Chunks {

  /** The longest line, or record of CSV, that is read. */
  static final int LONGEST = 1 << 20;

  /** Results are far longer than cases, so the lines of a chunk are limited too. */
  private static final int LINES = 32;

  private final InputStream in;
  private final boolean quotes;
  private final byte[] buffer = new byte[LONGEST];
  private int from;
  private int to;
  private long line = 1;
  private boolean ended;

  /**
   * @param quotes whether a line feed between quotes does not end a case
   */
  Chunks(InputStream in, boolean quotes) {
    this.in = in;
    this.quotes = quotes;
  }

  /** Tells whether the next chunk may take a while to come. */
  boolean mayWait() {
    try {
      return end() < 0 && in.available() == 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** Fills {@code chunk} with the next lines; false at the end of the input. */
  boolean next(Chunk chunk) {
    int end = end();
    while (end < 0 && to - from < LONGEST && read()) {
      end = end();
    }
    if (end < 0 && quotes && !ended) {
      end = afterLastLineFeed();
    }
    boolean isCut = end < 0 && !ended;
    end = end < 0 ? to : end;
    chunk.take(buffer, from, end, line, isCut);
    line += count(from, end);
    from = end;
    if (isCut) {
      passOver();
    }
    return !chunk.isEmpty();
  }

  /** The index behind the last line feed of those that are near; −1 where none is. */
  private int end() {
    int last = -1;
    int lines = 0;
    boolean open = false;
    for (int i = from; i < to && lines < LINES && (i - from < Chunk.CAPACITY || last < 0); i++) {
      byte b = buffer[i];
      if (b == '"') {
        open = quotes && !open;
      } else if (b == '\n' && !open) {
        last = i + 1;
        lines++;
      }
    }
    return last;
  }

  /**
   * The end of the lines at hand where a quote is not closed, so that it spoils no more than them;
   * −1 where there is none.
   */
  private int afterLastLineFeed() {
    for (int i = to - 1; i >= from; i--) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private int count(int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i++) {
      lines += buffer[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Leaves out the rest of a line that is too long. */
  private void passOver() {
    while (from == to && read()) {
      while (from < to && buffer[from] != '\n') {
        from++;
      }
    }
    if (from < to) {
      from++;
    }
    line++;
  }

  /** Reads some more; false at the end. */
  private boolean read() {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    }
    try {
      int room = Math.min(buffer.length - to, Chunk.CAPACITY * 4);
      int count = ended ? -1 : in.read(buffer, to, room);
      ended |= count < 0;
      to += Math.max(0, count);
    } catch (IOException e) {
      if (line > 1 || to > 0) {
        throw new UncheckedIOException(e);
      }
      ended = true; // a closed standard input has no lines
    }
    return !ended;
  }
}
