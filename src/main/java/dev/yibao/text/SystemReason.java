package dev.yibao.text;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells in Chinese why something could not be written; the system has only English words. */
public final class SystemReason {

  /** Parts of what Java or the system says, and what it means; the first that fits counts. */
  private static final String[][] REASONS = {
    {"nosuchfile", "没有这个文件夹"},
    {"accessdenied", "没有写的权限"},
    {"not permitted", "没有写的权限"},
    {"no space", "磁盘满了"},
    {"quota", "磁盘的限额用完了"},
    {"too large", "超过了文件大小的限制"},
    {"read-only", "那里只能读，不能写"},
    {"too long", "文件名太长"},
    {"not a directory", "路径里有一段不是文件夹"},
  };

  private SystemReason() {}

  /** The reason of a write that failed, or the other words where it is not known. */
  public static String of(IOException e, String unknown) {
    String system = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String kind = e.getClass().getSimpleName() + " " + String.valueOf(system);
    String found = kind.toLowerCase(Locale.ROOT);
    return Stream.of(REASONS)
        .filter(known -> found.contains(known[0]))
        .map(known -> known[1])
        .findFirst()
        .orElse(unknown);
  }
}
