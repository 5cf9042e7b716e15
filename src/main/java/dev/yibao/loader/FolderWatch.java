package dev.yibao.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Notices when a flow file of a folder is saved, added or taken away.
 *
 * <p>Not for use by several threads at once.
 */
public final class FolderWatch implements AutoCloseable {

  /** Editors save in several steps; they are over when so long none has followed. */
  private static final long QUIET_MILLISECONDS = 50;

  private final Path root;
  private final WatchService service;
  private boolean changed;

  /**
   * Watches from now on.
   *
   * @param root a flow folder
   */
  public FolderWatch(Path root) {
    this.root = root;
    try {
      this.service = root.getFileSystem().newWatchService();
      register();
    } catch (IOException e) {
      throw new UncheckedIOException(root.toString(), e);
    }
  }

  /** A folder that is watched already is not watched twice. */
  private void register() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(root));
    StrayFile.FOLDERS.forEach(name -> folders.add(root.resolve(name)));
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  /** Tells whether anything has changed since the files were last {@linkplain #read read}. */
  public boolean changed() {
    try {
      WatchKey key = service.poll();
      while (key != null) {
        key.pollEvents().forEach(this::look);
        key.reset();
        register(); // a folder may be new
        key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    } catch (IOException e) {
      changed = true; // whoever reads will find out what is wrong
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return changed;
  }

  private void look(WatchEvent<?> event) {
    boolean named = event.context() instanceof Path;
    String name = String.valueOf(event.context());
    changed |= !named || name.endsWith(".yaml") || Files.isDirectory(root.resolve(name));
  }

  /** Tells that the files are about to be read. */
  public void read() {
    changed = false;
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(root.toString(), e);
    }
  }
}
