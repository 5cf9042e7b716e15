package dev.yibao.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The flow files that are packed with the program. */
public final class BundledFiles implements FlowFiles {

  private static final String ROOT = "/flows/";

  /** All paths, sorted; null before they are first asked for. */
  private volatile List<String> paths;

  @Override
  public byte[] read(String path) {
    try (InputStream in = BundledFiles.class.getResourceAsStream(ROOT + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(shown(path), e);
    }
  }

  @Override
  public List<String> list(String folder) {
    if (paths == null) {
      paths = paths();
    }
    return paths.stream().filter(path -> FlowFiles.isIn(folder, path)).toList();
  }

  private static List<String> paths() {
    try {
      Path home =
          Path.of(BundledFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        return paths(home.resolve("flows"));
      }
      try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
        return paths(jar.getPath(ROOT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> paths(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @Override
  public String shown(String path) {
    return "flows/" + path;
  }
}
