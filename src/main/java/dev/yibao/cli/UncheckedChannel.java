package dev.yibao.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** A channel to standard output that tells of a failed write as {@link WriteFailed}. */
final class UncheckedChannel implements WritableByteChannel {

  private final WritableByteChannel channel;

  UncheckedChannel(WritableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public int write(ByteBuffer bytes) {
    try {
      return channel.write(bytes);
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() {
    // standard output is the process's own
  }
}
