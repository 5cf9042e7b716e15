package dev.yibao.batch;

import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Results on their way out, in memory that the system writes from as it is: most of what a batch
 * does is to move them, so each is copied once only.
 */
final class OutputBuffer extends OutputStream {

  private ByteBuffer bytes;

  OutputBuffer(int capacity) {
    bytes = ByteBuffer.allocateDirect(capacity);
  }

  /** What was written since it was cleared, ready to be read. */
  ByteBuffer written() {
    return bytes.flip();
  }

  void clear() {
    bytes.clear();
  }

  @Override
  public void write(int b) {
    room(1);
    bytes.put((byte) b);
  }

  @Override
  public void write(byte[] source, int from, int count) {
    room(count);
    bytes.put(source, from, count);
  }

  void write(byte[] source, int from) {
    write(source, from, source.length - from);
  }

  private void room(int count) {
    if (bytes.remaining() < count) {
      int capacity = Math.max(bytes.position() + count, bytes.capacity() * 2);
      bytes = ByteBuffer.allocateDirect(capacity).put(bytes.flip());
    }
  }
}
