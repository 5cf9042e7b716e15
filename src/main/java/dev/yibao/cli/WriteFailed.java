package dev.yibao.cli;

import dev.yibao.text.SystemReason;
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

  /** The reason in Chinese with the system's own words behind it; these alone where unknown. */
  String reason() {
    IOException cause = (IOException) getCause();
    String reason = SystemReason.of(cause, "");
    String system = cause.getMessage();
    return reason.isEmpty() || system == null ? system : reason + "（" + system + "）";
  }

  /** Tells whether the reader went away, as {@code head} does; no fault of anybody. */
  boolean isClosedPipe() {
    String message = String.valueOf(getCause().getMessage());
    return message.contains("Broken pipe") || message.contains("EPIPE");
  }
}
