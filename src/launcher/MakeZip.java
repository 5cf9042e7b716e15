import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Packs a folder: {@code java MakeZip.java FOLDER} writes {@code FOLDER.zip} beside it.
 *
 * <p>Unlike Ant's and Maven's, this zip keeps times to the second and free of the time zone: a JVM
 * refuses a class-data archive when the time of a jar is not the one it was made with.
 */
final class MakeZip {
  private MakeZip() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted().collect(Collectors.toList());
    }
    Files.deleteIfExists(zip);
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    Map<String, Object> options = Map.of("create", "true", "enablePosixFileAttributes", posix);
    try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options)) {
      for (Path path : paths) {
        Path entry =
            files.getPath(folder.getParent().relativize(path).toString().replace('\\', '/'));
        Files.copy(path, entry, StandardCopyOption.COPY_ATTRIBUTES);
        if (posix) {
          Files.setPosixFilePermissions(entry, Files.getPosixFilePermissions(path));
        }
      }
    }
  }
}
