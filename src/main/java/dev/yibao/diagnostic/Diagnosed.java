package dev.yibao.diagnostic;

import java.util.List;

/**
 * The flow files that a run needs are wrong, and the run cannot go on.
 *
 * <p>Loading is lazy, so a fault may turn up deep inside the engine; this carries the findings out
 * to where the command line reports them.
 */
public final class Diagnosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * @param diagnostics what is wrong, at least one error, in the order of the files
   */
  public Diagnosed(List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).at() + ": " + diagnostics.get(0).message(), null, false, false);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** What is wrong, at least one error, in the order of the files. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
