package dev.yibao.cli;

import java.io.IOException;

/** Something could not be written; the message says what. */
final class WriteFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Standard output could not be written to. */
  WriteFailed(IOException cause) {
    this("写不出答案", cause);
  }

  WriteFailed(String what, IOException cause) {
    super(what, cause);
  }

  /** Tells whether the reader went away, as {@code head} does; no fault of anybody. */
  boolean isClosedPipe() {
    String message = String.valueOf(getCause().getMessage());
    return message.contains("Broken pipe") || message.contains("EPIPE");
  }
}
