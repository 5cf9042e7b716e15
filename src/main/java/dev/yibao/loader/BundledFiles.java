package dev.yibao.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The flow files that are packed with the program. */
public final class BundledFiles implements FlowFiles {

  private static final String ROOT = "/flows/";

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
    try {
      URI home = BundledFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(home);
      if (Files.isDirectory(place)) {
        return names(place.resolve("flows").resolve(folder), folder);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return names(jar.getPath(ROOT, folder), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Path directory, String folder) throws IOException {
    List<String> paths = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.yaml")) {
        for (Path file : files) {
          paths.add((folder.isEmpty() ? "" : folder + "/") + file.getFileName());
        }
      }
    }
    Collections.sort(paths);
    return paths;
  }

  @Override
  public String shown(String path) {
    return "flows/" + path;
  }
}
