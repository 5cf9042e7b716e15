package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in a folder of flow files and is none: it is told, and stops nothing. */
class StrayFilesTest {

  private static final String NOTHING_USES_IT = "没有什么会用到这份文件";

  @TempDir private Path folder;

  static List<Arguments> files() {
    return List.of(
        arguments("备份.yaml", "错误：「备份」不能作 id"),
        arguments("refund copy.yaml", "错误：「refund copy」不能作 id"),
        arguments("refund copy.scenarios.yaml", "错误：「refund copy」不能作 id"),
        arguments("sources/旧.yaml", "错误：「旧」不能作 id"),
        arguments("._refund.yaml", "提醒：" + NOTHING_USES_IT),
        arguments("refund.yml", "错误：" + NOTHING_USES_IT),
        arguments("refund.yaml.txt", "错误：" + NOTHING_USES_IT),
        arguments("refund.YAML", "错误：" + NOTHING_USES_IT),
        arguments("regions/chongqing.yml", "错误：" + NOTHING_USES_IT),
        arguments("shared/material.yaml", "错误：" + NOTHING_USES_IT),
        arguments("regoins/", "错误：没有什么会用到这个文件夹"),
        arguments("refund.yaml/", "错误：这是一个文件夹，不是文件"),
        arguments("regions/xx.yaml/", "错误：这是一个文件夹，不是文件"),
        arguments(".#refund.yaml -> root@host", "提醒：" + NOTHING_USES_IT),
        arguments("withdraw.yaml -> gone", "错误：这是一个链接，它指的文件不在"),
        arguments("sources/x.yaml -> /dev/zero", "错误：这不是一份普通的文件"));
  }

  @Test
  void areFindingsOfCheck() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Arguments one : files()) {
      lines.add(make((String) one.get()[0], "title: x\n") + ": " + one.get()[1]);
    }
    Ran ran = yibao("check");
    assertEquals(ExitStatus.FLOWS, ran.status());
    for (String line : lines) {
      assertTrue(ran.out().contains(line + "\n  提示："), () -> line + " in " + ran.out());
    }
    Ran one = yibao("check", "._refund.yaml");
    assertEquals(ExitStatus.OK, one.status());
    assertTrue(one.out().endsWith("\n0 处错误，1 处提醒\n"), one.out());
  }

  @ParameterizedTest
  @MethodSource("files")
  void areWarningsElsewhereAndStopNothing(String what, String finding) throws IOException {
    String warning = "提醒：" + make(what, "title: x\n") + "：" + finding.substring(3) + "\n";
    Ran flow = yibao("refund", "-a", "what=premium", "--no-input");
    assertEquals(ExitStatus.INCOMPLETE, flow.status());
    assertTrue(flow.err().startsWith(warning), flow.err());
  }

  @Test
  void areWarningsOfEveryCommand() throws IOException {
    String warning = "提醒：" + make("refund.yaml/", "") + "：这是一个文件夹，不是文件\n";
    Ran list = yibao("list");
    assertEquals(warning, list.err());
    assertEquals(Ran.yibao("list").out(), list.out());
    Ran menu = Ran.with("refund\n", "--flows " + folder);
    assertEquals(ExitStatus.INCOMPLETE, menu.status());
    assertTrue(menu.err().startsWith(warning), menu.err());
    assertEquals(ExitStatus.OK, yibao("test", "refund").status());
    Ran diff = Ran.yibao("diff", folder.toString(), folder.toString());
    assertEquals(ExitStatus.OK, diff.status());
    assertEquals(warning + warning, diff.err());
  }

  @Test
  void warnOfNoMoreThanAFew() throws IOException {
    for (int i = 0; i < 10; i++) {
      make("refund" + i + ".yml", "");
    }
    List<String> lines = yibao("list").err().lines().toList();
    assertEquals(4, lines.size());
    assertEquals("提醒：还有 7 处这样的，yibao check 会列出", lines.get(3));
  }

  @Test
  void areNotTheFilesThatSystemsEditorsAndAuthorsKeepBeside() throws IOException {
    for (String what : List.of("README.md", ".git/", ".refund.yaml.swp", "refund.yaml~", "a.txt")) {
      make(what, "x");
    }
    assertEquals("流程文件没有毛病\n", yibao("check").out());
    assertEquals("", yibao("list").err());
  }

  /** A file that cannot be read even by who may read everything. */
  @Test
  void aFileThatCannotBeReadStopsOnlyTheFlowThatNeedsIt() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(memory));
    Path file = Files.createSymbolicLink(folder.resolve("refund.yaml"), memory);
    String finding = file + ": 错误：读不了这份文件\n  提示：看看您有没有读它的权限\n";
    Ran check = yibao("check");
    assertEquals(ExitStatus.FLOWS, check.status());
    assertTrue(check.out().startsWith(finding), check.out());
    Ran refund = yibao("refund", "--no-input");
    assertEquals(ExitStatus.FLOWS, refund.status());
    assertEquals(finding, refund.err());
    Ran list = yibao("list");
    assertEquals(ExitStatus.OK, list.status());
    assertEquals(finding, list.err());
    assertTrue(list.out().contains("withdraw"));
    assertFalse(list.out().startsWith("  refund "));
    assertEquals(ExitStatus.INCOMPLETE, yibao("withdraw", "--no-input").status());
    assertEquals(ExitStatus.INCOMPLETE, Ran.with("withdraw\n", "--flows " + folder).status());
  }

  private Ran yibao(String... args) {
    return Ran.over(folder, args);
  }

  /** Makes {@code FILE}, {@code FOLDER/} or {@code LINK -> TARGET}. */
  private Path make(String what, String text) throws IOException {
    String[] link = what.split(" -> ");
    Path path = folder.resolve(link[0]);
    Files.createDirectories(path.getParent());
    if (link.length > 1) {
      return Files.createSymbolicLink(path, Path.of(link[1]));
    }
    return what.endsWith("/") ? Files.createDirectory(path) : Files.writeString(path, text);
  }
}
