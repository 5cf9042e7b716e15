package dev.yibao.cli.arguments;

/** Tells that the command line is wrong; the message says what, and what is accepted. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message, null, false, false);
  }
}
