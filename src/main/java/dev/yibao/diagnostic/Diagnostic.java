package dev.yibao.diagnostic;

/**
 * One finding about a flow file.
 *
 * @param at where it is
 * @param severity whether the file can be used all the same
 * @param code what kind of finding, in kebab case; stable, for editors and scripts
 * @param message what is wrong, one line
 * @param hint what to do about it, one line; empty when there is nothing to add
 */
public record Diagnostic(Location at, Severity severity, String code, String message, String hint) {

  /** A finding that makes the file unusable. */
  public static Diagnostic error(Location at, String code, String message, String hint) {
    return new Diagnostic(at, Severity.ERROR, code, message, hint);
  }

  /** A finding that the keeper should look at. */
  public static Diagnostic warning(Location at, String code, String message, String hint) {
    return new Diagnostic(at, Severity.WARNING, code, message, hint);
  }

  /** Whether this finding is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
