package dev.yibao.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.lint.Lint;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of the menu in {@code library.yaml}. */
class MenuTest {

  @TempDir private Path folder;

  @Test
  void namesOnlyFlowsThatThereAre() throws IOException {
    Path file = Files.writeString(folder.resolve("library.yaml"), "menu:\n  - cash\n  - refnd\n");
    EveryFile.Read read = EveryFile.of(new FolderFiles(folder, new BundledFiles()));
    List<Diagnostic> found =
        Lint.check(read.library(), read.faults(), LocalDate.of(2026, 11, 22)).stream()
            .filter(one -> one.at().file().equals(file.toString()))
            .toList();
    assertEquals(1, found.size());
    assertEquals(file + ":3:5", found.get(0).at().toString());
    assertEquals("没有流程「refnd」", found.get(0).message());
    assertEquals("是不是「refund」？", found.get(0).hint());
  }
}
