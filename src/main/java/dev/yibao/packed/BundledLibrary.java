package dev.yibao.packed;

import dev.yibao.model.Library;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Opens the library that is packed with the program; each item is read when first asked for. */
public final class BundledLibrary {

  private static final String JAR = "yibao.jar";

  private BundledLibrary() {}

  /**
   * The library that is packed with the program, or null when there is none that this version
   * wrote: then the flow files themselves are to be read.
   */
  public static Library open() {
    byte[] bytes = besideTheJar();
    try (InputStream in =
        bytes != null ? null : BundledLibrary.class.getResourceAsStream(Bundle.RESOURCE)) {
      bytes = in == null ? bytes : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(Bundle.RESOURCE, e);
    }
    return bytes == null ? null : of(bytes);
  }

  /**
   * The bytes of the file beside the jar that the program was started from, or null when it was
   * started otherwise. Asking the class loader for the resource takes several times as long.
   */
  private static byte[] besideTheJar() {
    String classPath = System.getProperty("java.class.path", "");
    int end = classPath.indexOf(File.pathSeparatorChar);
    String first = end < 0 ? classPath : classPath.substring(0, end);
    if (!first.endsWith(JAR)) {
      return null;
    }
    String folder = first.substring(0, first.length() - JAR.length());
    try (InputStream in = new FileInputStream(folder + Bundle.FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      return null; // the resource serves as well
    }
  }

  /** The library in these bytes, or null when they are not whole or of another version. */
  public static Library of(byte[] bytes) {
    if (!Bundle.isWhole(bytes)) {
      return null;
    }
    Contents contents = new Contents();
    return Bundle.tables(bytes).record(contents, contents.blank());
  }
}
