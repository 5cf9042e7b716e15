package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import java.util.List;

/** Gives flow files. Paths are relative to the flow folder, with forward slashes. */
public interface FlowFiles {

  /** The size of the largest file that is read, in bytes. */
  int MAX_BYTES = 1 << 20;

  /**
   * The bytes of the file at {@code path}, or null when there is none; of one that is larger than
   * {@link #MAX_BYTES} not much more than these.
   *
   * @throws Diagnosed when it cannot be read
   */
  byte[] read(String path);

  /**
   * The paths of all files directly in {@code folder} that are called as they should be, sorted.
   *
   * @param folder {@code ""} for the flow folder itself, {@code "sources"}, and so on
   */
  List<String> list(String folder);

  /** Findings about what looks as if it were meant and is not read, sorted by path. */
  default List<Diagnostic> strays() {
    return List.of();
  }

  /** The file as a user would look for it, for messages. */
  String shown(String path);

  /**
   * Tells whether findings about a file are for whoever works with these files: those of a folder
   * of one's own are, those that it is laid over are not. All are where nothing is laid over.
   *
   * @param shown the file as {@link #shown} names it
   */
  default boolean shows(String shown) {
    return true;
  }

  /** Tells whether a path is directly in a folder, as {@link #list} has it. */
  static boolean isIn(String folder, String path) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    return path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0;
  }
}
