package dev.yibao.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.model.Library;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1E5", "1234567890123456", "1.1234567", "+1", "0x10", "１"})
  void takesNoNumberButAPlainDecimalOfFewDigits(String max) throws IOException {
    write("a", "questions: {q: {ask: 几？, type: number, max: " + max + ", bands: [{go: q}]}}");
    assertTrue(faults().contains("a.yaml:1:45 「max」应是一个数"), faults().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-123456789012345", "0.123456", "007"})
  void takesAPlainDecimal(String max) throws IOException {
    write("a", "questions: {q: {ask: 几？, type: number, max: " + max + ", bands: [{go: q}]}}");
    Library library = EveryFile.of(new FolderFiles(folder, null)).library();
    assertEquals(new BigDecimal(max), library.flow("a").questions().get("q").limits().max(), max);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x') ;; esac; }; touch pwned; : () { case x in ('y", "a b", "$(id)", "-a", "a-"})
  void refusesAnAliasThatIsNoWord(String alias) throws IOException {
    write("a", "aliases: [好, \"" + alias + "\"]");
    assertTrue(faults().contains("a.yaml:1:14 「" + alias + "」不能作别名"), faults().toString());
    Library library = FileLibrary.lenient(new FolderFiles(folder, null));
    assertEquals(List.of("好"), library.flow("a").aliases());
  }

  @Test
  void readsNotMuchOfAFileThatIsTooLarge() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("a.yaml").toFile(), "rw")) {
      huge.setLength(900L << 20); // takes no room on the disk
    }
    assertEquals(List.of("a.yaml 文件超过 1 MiB"), faults());
  }

  private List<String> faults() {
    return EveryFile.of(new FolderFiles(folder, null)).faults().stream()
        .map(fault -> fault.at() + " " + fault.message())
        .map(line -> line.substring(folder.toString().length() + 1))
        .toList();
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
