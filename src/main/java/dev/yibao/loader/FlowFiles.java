package dev.yibao.loader;

import java.util.List;

/** Where flow files come from. Paths are relative to the flow folder, with forward slashes. */
public interface FlowFiles {

  /** The bytes of the file at {@code path}, or null when there is none. */
  byte[] read(String path);

  /**
   * The paths of all files directly in {@code folder} that end in {@code .yaml}, sorted.
   *
   * @param folder {@code ""} for the flow folder itself, {@code "sources"}, and so on
   */
  List<String> list(String folder);

  /** The file as a user would look for it, for messages. */
  String shown(String path);
}
