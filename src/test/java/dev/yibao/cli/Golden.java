package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs, kept in files under {@code src/test/resources}. */
final class Golden {

  private static final Path ROOT = Path.of("src/test/resources");

  private Golden() {}

  /** A file or folder of the test resources, as a command line names it. */
  static String path(String name) {
    return ROOT.resolve(name).toString();
  }

  /** Fails unless the file says this; a missing one is written, and the test fails once. */
  static void same(String name, String actual) {
    Path file = ROOT.resolve(name);
    try {
      if (Files.notExists(file)) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
        fail(file + " was missing and is written now: read it, then run again");
      }
      assertEquals(Files.readString(file), actual, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
