package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose files lack what the bundled ones have that they stand in for. */
class PartialFolderTest {

  private static final Path FLOWS = Path.of("flows");

  @TempDir private Path folder;

  @Test
  void aFileThatLosesNothingIsNoFinding() throws IOException {
    for (String path :
        List.of("sources/hotline-roles.yaml", "refund.yaml", "shared/channels.yaml")) {
      copy(path);
    }
    assertEquals("流程文件没有毛病\n", yibao("check").out());
  }

  @Test
  void aLostClaimThatOthersCiteIsAnErrorAtItsFile() throws IOException {
    Path file = without("sources/hotline-roles.yaml", "h12393");
    Ran check = yibao("check");
    assertEquals(ExitStatus.FLOWS, check.status());
    String error = file + ": 错误：比自带的少了 1 项，别处还在用：条目「hotline-roles#h12393」";
    assertTrue(
        check.out().matches("(?s)" + error + "（\\d+ 处）\n  提示：.*\n1 处错误，0 处提醒\n"), check.out());
  }

  @Test
  void testRunsWhatItCanAndNamesTheFlowsThatItCouldNot() throws IOException {
    Path file = without("sources/hotline-roles.yaml", "h12393");
    Ran test = yibao("test");
    assertEquals(ExitStatus.FLOWS, test.status());
    int all = total(Ran.yibao("test").out());
    assertTrue(all > 100, "" + all);
    assertEquals(all, total(test.out()));
    assertTrue(test.out().contains("跑不了：没有来源「hotline-roles」的条目「h12393」"), test.out());
    assertTrue(test.err().contains("有情景跑不了的流程："), test.err());
    assertTrue(test.err().contains(file + ": 错误：比自带的少了 1 项"), test.err());
  }

  @Test
  void aLostMaterialIsAnErrorWithTheNumberOfItsUses() throws IOException {
    Path file = without("shared/materials.yaml", "id-card");
    Ran check = yibao("check");
    assertTrue(check.out().contains(file + ": 错误：比自带的少了 1 项，别处还在用：材料「id-card」（"), check.out());
  }

  @Test
  void aFlowThatIsWrittenAnewTellsWhatItNoLongerHas() throws IOException {
    String outcome =
        "{verdict: how-to, headline: 好。, reasons: [{text: 好。, uncited: 例子}],"
            + " steps: [{text: 好。, uncited: 例子}]}";
    Path file =
        Files.writeString(
            folder.resolve("refund.yaml"),
            """
            title: 新的
            summary: 重新写的
            reviewed: 2026-11-22
            start: new
            questions:
              new: {ask: 新的问题？, type: yes-no, go: {yes: end, no: other}}
            outcomes:
              end: %s
              other: %s
            """
                .formatted(outcome, outcome));
    Ran check = yibao("check");
    assertTrue(check.out().contains(file + ": 错误：比自带的少了 "), check.out());
    assertTrue(check.out().contains(file + ": 提醒：比自带的少了 "), check.out());
    assertTrue(check.out().contains("问题「what」的选项「premium」"), check.out());
  }

  @Test
  void aRegionWithoutItsNotesIsAWarning() throws IOException {
    Path file = folder.resolve("regions/wuhan.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "name: 武汉\noutcomes: {}\n");
    Ran check = yibao("check");
    assertEquals(ExitStatus.OK, check.status(), check.out());
    assertTrue(check.out().contains(file + ": 提醒：比自带的少了 "), check.out());
    assertTrue(check.out().contains("对结论「"), check.out());
  }

  private static int total(String report) {
    String last = report.lines().reduce((a, b) -> b).orElse("");
    return List.of(last.split("\\D+")).stream().mapToInt(Integer::parseInt).sum();
  }

  private Ran yibao(String... args) {
    return Ran.over(folder, args);
  }

  private Path copy(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.copy(FLOWS.resolve(path), file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A copy without one entry, which is indented by two and all below it by more. */
  private Path without(String path, String id) throws IOException {
    Path file = copy(path);
    String text = Files.readString(file);
    String less = text.replaceFirst("(?m)^  " + id + ":.*\\n(?:   .*\\n)*", "");
    assertTrue(less.length() < text.length(), id);
    return Files.writeString(file, less);
  }
}
