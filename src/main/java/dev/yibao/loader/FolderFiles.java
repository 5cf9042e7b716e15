package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
        throw unreadable(shown(path), "读不了这份文件");
      }
    }
    return below == null ? null : below.read(path);
  }

  @Override
  public List<String> list(String folder) {
    Set<String> paths = new TreeSet<>(below == null ? List.of() : below.list(folder));
    for (String name : names(folder)) {
      String path = folder.isEmpty() ? name : folder + "/" + name;
      if (name.endsWith(".yaml") && owns(path) && StrayFile.named(path, Location.NONE) == null) {
        paths.add(path);
      }
    }
    return List.copyOf(paths);
  }

  @Override
  public List<Diagnostic> strays() {
    List<Diagnostic> strays = new ArrayList<>();
    for (String name : names("")) {
      List<String> inside = StrayFile.FOLDERS.contains(name) ? names(name) : List.of();
      Stream.concat(Stream.of(name), inside.stream().map(one -> name + "/" + one))
          .map(path -> StrayFile.of(path, root.resolve(path), shown(path)))
          .filter(Objects::nonNull)
          .forEach(strays::add);
    }
    return strays;
  }

  /** The names of everything directly in a folder, sorted; none when there is no such folder. */
  private List<String> names(String folder) {
    Path directory = root.resolve(folder);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(directory.toString(), "读不了这个文件夹");
    }
  }

  private static Diagnosed unreadable(String shown, String message) {
    Location at = Location.of(shown);
    return new Diagnosed(List.of(Diagnostic.error(at, "unreadable-file", message, "看看您有没有读它的权限")));
  }

  @Override
  public String shown(String path) {
    boolean own = Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    return own || below == null ? root.resolve(path).toString() : below.shown(path);
  }

  @Override
  public boolean shows(String shown) {
    return Path.of(shown).startsWith(root);
  }
}
