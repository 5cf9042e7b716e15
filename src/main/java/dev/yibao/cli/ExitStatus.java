package dev.yibao.cli;

import dev.yibao.model.Verdict;

/** The exit codes of the scripting contract. */
final class ExitStatus {

  /** An outcome was reached, or the command did what it is for. */
  static final int OK = 0;

  /** A fault of the program itself, or of writing. */
  static final int FAULT = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The answers ended before an outcome was reached. */
  static final int INCOMPLETE = 3;

  /** An answer does not fit. */
  static final int INVALID = 4;

  /** A flow file is missing or wrong. */
  static final int FLOWS = 5;

  /** The user left. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}

  /** The status for an outcome where {@code --exit-verdict} is given. */
  static int of(Verdict verdict) {
    return switch (verdict) {
      case YES, HOW_TO -> OK;
      case NO -> 10;
      case DEPENDS -> 11;
    };
  }
}
