package dev.yibao.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file as a whole or not at all. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * As {@link #write}, for a file that is nobody's own: whoever could read the one it replaces can
   * read it, and of a new one everybody.
   */
  public static void writeForAll(Path path, String text, boolean replace) throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    Set<PosixFilePermission> readers =
        replace && posix
            ? Files.getPosixFilePermissions(path)
            : PosixFilePermissions.fromString("rw-r--r--");
    write(path, text, replace);
    if (posix) {
      Files.setPosixFilePermissions(path, readers);
    }
  }

  /**
   * Writes a text beside the file first, and then moves it there, so that whatever goes wrong what
   * was there before stays. The file is the user's alone afterwards, even where others could read
   * the one it replaces, since it names a person's situation. A link stays, and the file it points
   * at is replaced.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is one, and it is not to be
   *     replaced
   */
  static void write(Path path, String text, boolean replace) throws IOException {
    Path target = replace ? path.toRealPath() : path.toAbsolutePath();
    if (replace && !Files.isWritable(target)) {
      throw new AccessDeniedException(path.toString());
    }
    // For the user alone, wherever the system has permissions.
    Path draft = Files.createTempFile(target.getParent(), ".yibao-", ".tmp");
    try {
      // Without SYNC a full disk might say so too late.
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Files.write(draft, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      if (replace) {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(draft, target);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
