package dev.yibao.diagnostic;

/**
 * A place in a file.
 *
 * @param file the file as the user knows it: relative to the flow folder, with forward slashes
 * @param line counted from 1; 0 stands for the file as a whole
 * @param column counted from 1, in Unicode code points
 */
public record Location(String file, int line, int column) {

  /** A place in no file, for models that a program builds by hand. */
  public static final Location NONE = new Location("", 0, 0);

  /** The file as a whole, where no line is to blame. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  /** {@code file:line:column}, or the file alone where no line is known. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
