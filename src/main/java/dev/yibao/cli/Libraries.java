package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.lint.Losses;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FlowFiles;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Library;
import dev.yibao.packed.BundledLibrary;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Opens the flows of the program, with the user's folder over them if there is one. */
final class Libraries {

  private final String folder;
  private FlowFiles files;
  private Library library;
  private Library readable;
  private final Set<Diagnostic> faults = new LinkedHashSet<>();

  /**
   * @param folder one that is there, laid over the bundled flows; empty for none
   */
  Libraries(String folder) {
    this.folder = folder;
  }

  /** The folder laid over the bundled flows, as it was named; empty for none. */
  String folder() {
    return folder;
  }

  /** The option that says that flows come from this folder; empty for the bundled ones. */
  static String option(String folder) {
    boolean safe =
        folder
            .chars()
            .allMatch(c -> c > '~' || Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0);
    String word = safe ? folder : "'" + folder.replace("'", "'\\''") + "'";
    return folder.isEmpty() ? "" : " --flows " + word;
  }

  /** The path of this name; null when no file can have it. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Tells whether there is a folder of this name. */
  static boolean isFolder(String name) {
    Path path = path(name);
    return path != null && Files.isDirectory(path);
  }

  /** The files that the flows come from. */
  FlowFiles files() {
    if (files == null) {
      files =
          folder.isEmpty()
              ? new BundledFiles()
              : new FolderFiles(Path.of(folder), new BundledFiles());
    }
    return files;
  }

  /** All flows; a broken file stops whoever asks for one that needs it. */
  Library library() {
    if (library == null) {
      Library packed = folder.isEmpty() ? BundledLibrary.open() : null;
      library = packed == null ? FileLibrary.strict(files()) : packed;
      readable = packed == null ? FileLibrary.lenient(files(), faults::addAll) : packed;
    }
    return library;
  }

  /** The same flows, as many as can be read: for lists that one broken file must not spoil. */
  Library readable() {
    library();
    return readable;
  }

  /**
   * The findings about what the user's folder lacks of the flows that it lies over.
   *
   * @param over as much as can be read of all files
   */
  List<Diagnostic> losses(Library over) {
    if (folder.isEmpty()) {
      return List.of();
    }
    Library packed = BundledLibrary.open();
    Library below = packed == null ? FileLibrary.lenient(new BundledFiles()) : packed;
    return Losses.of(over, below, files()::shows);
  }

  /** The faults of those files that {@link #readable} had to read so far. */
  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }
}
