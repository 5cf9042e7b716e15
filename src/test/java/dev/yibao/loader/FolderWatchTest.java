package dev.yibao.loader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  /** The system tells of changes when it sees fit, on some systems seconds later. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  @TempDir private Path folder;

  @Test
  void noticesFilesSavedInPlaceReplacedAndTakenAway() throws Exception {
    Path flow = Files.writeString(folder.resolve("toy.yaml"), "a");
    Path region = Files.createDirectory(folder.resolve("regions")).resolve("x.yaml");
    try (FolderWatch watch = new FolderWatch(folder)) {
      assertFalse(watch.changed());
      Files.writeString(flow, "b");
      notices(watch);
      Path other = Files.writeString(folder.resolve("toy.yaml~"), "c");
      Files.move(other, flow, StandardCopyOption.REPLACE_EXISTING);
      notices(watch);
      Files.writeString(region, "d");
      notices(watch);
      Files.delete(flow);
      notices(watch);
    }
  }

  @Test
  void noticesFilesInAFolderThatIsNew() throws Exception {
    try (FolderWatch watch = new FolderWatch(folder)) {
      Path region = Files.createDirectory(folder.resolve("regions")).resolve("x.yaml");
      notices(watch);
      Files.writeString(region, "a");
      notices(watch);
    }
  }

  private static void notices(FolderWatch watch) {
    long end = System.nanoTime() + PATIENCE;
    while (!watch.changed() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertTrue(watch.changed());
    watch.read();
  }
}
