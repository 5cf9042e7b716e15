package dev.yibao.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Flow files of a folder on disk, laid over others file by file. */
public final class FolderFiles implements FlowFiles {

  private final Path root;
  private final FlowFiles below;

  /**
   * @param root the folder
   * @param below where files come from that the folder does not have; null for nowhere
   */
  public FolderFiles(Path root, FlowFiles below) {
    this.root = root;
    this.below = below;
  }

  /** Tells whether the folder itself has this file. */
  public boolean owns(String path) {
    return Files.isRegularFile(root.resolve(path));
  }

  @Override
  public byte[] read(String path) {
    if (owns(path)) {
      try (InputStream in = Files.newInputStream(root.resolve(path))) {
        return in.readNBytes(MAX_BYTES + 1);
      } catch (IOException e) {
        throw new UncheckedIOException(shown(path), e);
      }
    }
    return below == null ? null : below.read(path);
  }

  @Override
  public List<String> list(String folder) {
    Set<String> paths = new TreeSet<>(below == null ? List.of() : below.list(folder));
    Path directory = root.resolve(folder);
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.yaml")) {
        for (Path file : files) {
          paths.add((folder.isEmpty() ? "" : folder + "/") + file.getFileName());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(directory.toString(), e);
      }
    }
    return List.copyOf(paths);
  }

  @Override
  public String shown(String path) {
    return owns(path) || below == null ? root.resolve(path).toString() : below.shown(path);
  }

  @Override
  public boolean shows(String shown) {
    return Path.of(shown).startsWith(root);
  }
}
