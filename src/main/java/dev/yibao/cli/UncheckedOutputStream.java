package dev.yibao.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that tells of a failed write as {@link WriteFailed}, which passes through every
 * library on its way.
 */
final class UncheckedOutputStream extends OutputStream {

  private final OutputStream out;

  UncheckedOutputStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }
}
