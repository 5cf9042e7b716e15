package dev.yibao.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.model.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLibraryTest {

  @TempDir Path folder;

  @Test
  void findsAnAliasHoweverItsFileWritesIt() throws IOException {
    write("plain", "aliases: [退费]");
    write("escaped", "aliases: [\"\\u9000费\"]");
    write("folded", "aliases: ['退\n  费']");
    write("other", "aliases: [报销]");
    Library library = FileLibrary.lenient(new FolderFiles(folder, null));
    assertTrue(library.mayMention("plain", "退费"));
    assertTrue(library.mayMention("escaped", "退费"));
    assertTrue(library.mayMention("folded", "退 费"));
    assertFalse(library.mayMention("other", "退费"));
  }

  @Test
  void putsTheMenuBeforeTheOtherFlowsAndIsNoFlowItself() throws IOException {
    for (String flow : List.of("a", "b", "c", "d")) {
      write(flow, "");
    }
    write("library", "menu: [c, gone, b, c]");
    Library library = FileLibrary.lenient(new FolderFiles(folder, null));
    assertEquals(List.of("a", "b", "c", "d"), library.flowIds());
    assertEquals(List.of("c", "b", "a", "d"), library.menu());
  }

  @Test
  void listsFlowsByIdWhereThereIsNoMenu() throws IOException {
    write("b", "");
    write("a", "");
    assertEquals(List.of("a", "b"), FileLibrary.strict(new FolderFiles(folder, null)).menu());
  }

  @Test
  void listsTheFilesOfBothFoldersOnceAndSorted() throws IOException {
    write("b", "");
    Path upper = Files.createDirectory(folder.resolve("upper"));
    Files.writeString(upper.resolve("c.yaml"), "");
    Files.writeString(upper.resolve("b.yaml"), "");
    Files.writeString(upper.resolve("a.yaml"), "");
    FlowFiles files = new FolderFiles(upper, new FolderFiles(folder, null));
    assertEquals(List.of("a.yaml", "b.yaml", "c.yaml"), files.list(""));
  }

  private void write(String id, String text) throws IOException {
    Files.writeString(folder.resolve(id + ".yaml"), text);
  }
}
