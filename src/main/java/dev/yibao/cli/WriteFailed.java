package dev.yibao.cli;

import java.io.IOException;

/** Standard output could not be written to. */
final class WriteFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WriteFailed(IOException cause) {
    super(cause);
  }

  /** Whether the reader went away, as {@code head} does; no fault of anybody. */
  boolean isClosedPipe() {
    String message = String.valueOf(getCause().getMessage());
    return message.contains("Broken pipe") || message.contains("EPIPE");
  }
}
