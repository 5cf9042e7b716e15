package dev.yibao.batch;

import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Results on their way out, in memory that the system writes from as it is: most of what a batch
 * does is to move them, so each is copied once only.
 */
final class OutputBuffer extends OutputStream {

  /** Bytes for the results of a few score cases, most of them some kilobytes long. */
  private static final int CAPACITY = 1 << 18;

  private ByteBuffer bytes = ByteBuffer.allocateDirect(CAPACITY);

  /** The bytes written since it was cleared, ready to be read. */
  ByteBuffer written() {
    return bytes.flip();
  }

  void clear() {
    if (bytes.capacity() > 4 * CAPACITY) {
      bytes = ByteBuffer.allocateDirect(CAPACITY); // what one huge line took is given back
    }
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
      int larger = Math.max(bytes.position() + count, bytes.capacity() * 2);
      bytes = ByteBuffer.allocateDirect(larger).put(bytes.flip());
    }
  }
}
