package dev.yibao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Output of whole lines: when the process is told to end, the lines that are being written are
 * written to their end, and no other is begun.
 */
final class LineChannel implements AutoCloseable {

  /** The time that the end of the process waits for a reader that does not read. */
  private static final int PATIENCE_SECONDS = 5;

  private final WritableByteChannel out;
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread hook = new Thread(this::stop, "yibao-line-channel");

  LineChannel(WritableByteChannel out) {
    this.out = out;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Writes lines, each with its end. */
  void write(ByteBuffer lines) {
    writing.lock();
    try {
      while (lines.hasRemaining()) {
        out.write(lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writing.unlock();
    }
  }

  /** Takes the lock and keeps it, so that nothing more is written while the process ends. */
  private void stop() {
    try {
      writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending, and the hook at work
    }
  }
}
