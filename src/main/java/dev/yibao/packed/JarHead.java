package dev.yibao.packed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/**
 * Reads an entry that stands near the beginning of a jar and is not compressed. To read the table
 * at the end of the jar, as everybody else must, takes longer than to answer a question.
 */
final class JarHead {

  /** Enough for the manifest and a few folders. */
  private static final int LENGTH = 4096;

  private static final int ENTRY = 0x04034b50;

  // Where things stand in the head of an entry, by the ZIP specification.
  private static final int FLAGS = 6;
  private static final int METHOD = 8;
  private static final int SIZE = 18;
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;
  private static final int NAME = 30;

  /** The flag of an entry whose size is told only after it. */
  private static final int SIZE_FOLLOWS = 8;

  private final byte[] head = new byte[LENGTH];

  private JarHead() {}

  /**
   * The content of an entry, or null when it is not near the beginning or compressed.
   *
   * @throws IOException when the jar cannot be read, or ends before the entry does
   */
  static byte[] entry(String jar, String name) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(jar, "r")) {
      return new JarHead().find(in, name.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private byte[] find(RandomAccessFile in, byte[] name) throws IOException {
    int length = in.read(head);
    int at = 0;
    while (at >= 0 && at + NAME <= length && isReadable(at)) {
      int size = number(at + SIZE) | number(at + SIZE + Short.BYTES) << Short.SIZE;
      int start = at + NAME + number(at + NAME_LENGTH) + number(at + EXTRA_LENGTH);
      if (size >= 0 && isCalled(at, name)) {
        byte[] content = new byte[size];
        in.seek(start);
        in.readFully(content);
        return content;
      }
      at = start + size;
    }
    return null;
  }

  private boolean isReadable(int at) {
    return (number(at) | number(at + Short.BYTES) << Short.SIZE) == ENTRY
        && (number(at + FLAGS) & SIZE_FOLLOWS) == 0
        && number(at + METHOD) == 0;
  }

  private boolean isCalled(int at, byte[] name) {
    if (number(at + NAME_LENGTH) != name.length || at + NAME + name.length > LENGTH) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (head[at + NAME + i] != name[i]) {
        return false;
      }
    }
    return true;
  }

  /** A number of two bytes, the lowest first. */
  private int number(int at) {
    return head[at] & 0xFF | (head[at + 1] & 0xFF) << Byte.SIZE;
  }
}
