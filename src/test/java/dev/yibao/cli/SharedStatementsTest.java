package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several outcomes say, written once and used by its id. */
class SharedStatementsTest {

  private static final String USED = "      - use: written-reply\n";

  @TempDir private Path folder;

  @BeforeEach
  void aFlowThatUsesWhatTheBundledFilesShare() throws IOException {
    write(USED);
  }

  @Test
  void aLoneFlowUsesWhatTheBundledFilesShare() throws IOException {
    assertEquals("流程文件没有毛病\n", yibao("check").out());
    String answer = claim();
    assertTrue(answer.contains("请他给一份书面答复"), answer);
    assertTrue(answer.contains("医保服务热线12393"), answer);
  }

  @Test
  void isShownOnlyToWhomTheConditionMeans() throws IOException {
    write("      - {use: written-reply, if: {paid: no}}\n");
    assertFalse(claim().contains("书面答复"));
  }

  @Test
  void aRegionDropsItByItsSharedId() throws IOException {
    region("drop: [written-reply]");
    assertFalse(claim("--region", "江城").contains("书面答复"));
    assertTrue(claim().contains("书面答复"));
  }

  @Test
  void aRegionPutsItInThePlaceOfAnotherStatement() throws IOException {
    write("      - {id: ask, text: 问一句。, uncited: 例子}\n");
    region("steps: [{use: written-reply, id: ask}]");
    assertTrue(claim("--region", "江城").contains("书面答复"));
    assertFalse(claim("--region", "江城").contains("问一句"));
    assertEquals("流程文件没有毛病\n", yibao("check").out());
  }

  @Test
  void aRegionSaysItOnceInItsNotesAndStepsTogether() throws IOException {
    region("notes: [{use: written-reply}]\n    steps: [{use: written-reply}]");
    String found = yibao("check").out();
    assertTrue(found.contains("「written-reply」在这个结论里用了两次"), found);
  }

  @Test
  void aFileOfSharedStatementsThatIsBuiltWrongIsTheOnlyFinding() throws IOException {
    Files.createDirectory(folder.resolve("shared"));
    Path file =
        Files.writeString(folder.resolve("shared/statements.yaml"), "statements: [text, cite]\n");
    String found = yibao("check").out();
    assertTrue(found.startsWith(file + ":1:13: 错误：「statements」应是「键: 值」，这里是列表"), found);
    assertTrue(found.endsWith("\n1 处错误，0 处提醒\n"), found);
    Ran run = yibao("claim", "-a", "paid=yes");
    assertEquals(ExitStatus.FLOWS, run.status());
    assertTrue(run.err().contains(file + ":1:13"), run.err());
  }

  @Test
  void whatOtherFlowsStillUseIsLostAtItsFile() throws IOException {
    String shared = Files.readString(Path.of("flows/shared/statements.yaml"));
    String list = "  insurance-office: [hotline-12393, insurance-counter]\n";
    assertTrue(shared.contains(list), shared);
    Files.createDirectory(folder.resolve("shared"));
    Path file =
        Files.writeString(folder.resolve("shared/statements.yaml"), shared.replace(list, ""));
    String found = yibao("check").out();
    assertTrue(found.contains(file + ": 错误：比自带的少了 1 项，别处还在用：共用的一组渠道「insurance-office」（"), found);
  }

  @Test
  void theNameOfAListAmongChannelsIsToldToBeUsed() throws IOException {
    Path flow = folder.resolve("claim.yaml");
    String text = Files.readString(flow);
    Files.writeString(flow, text.replace("- use: insurance-office", "- insurance-office"));
    String found = yibao("check").out();
    assertTrue(found.contains("提示：写成 use: insurance-office\n"), found);
  }

  private void write(String step) throws IOException {
    Files.writeString(
        folder.resolve("claim.yaml"),
        """
        title: 看病的钱能报吗
        summary: 看您的情形能不能报
        reviewed: 2026-11-22
        start: paid
        questions:
          paid:
            ask: 钱付过了吗？
            type: yes-no
            go: {yes: claim, no: wait}
        outcomes:
          claim:
            verdict: how-to
            headline: 可以报。
            reasons:
              - {text: 付过钱才谈得上报销。, uncited: 例子}
            steps:
              - {text: 去窗口报。, uncited: 例子}
        %s    channels:
              - use: insurance-office
          wait:
            verdict: how-to
            headline: 先付钱。
            reasons:
              - {text: 还没有付钱。, uncited: 例子}
            steps:
              - {text: 先去付钱。, uncited: 例子}
        """
            .formatted(step));
  }

  private void region(String change) throws IOException {
    Files.createDirectory(folder.resolve("regions"));
    Files.writeString(
        folder.resolve("regions/jiangcheng.yaml"),
        "name: 江城\noutcomes:\n  claim/claim:\n    " + change + "\n");
  }

  private String claim(String... more) {
    List<String> line = new ArrayList<>(List.of("claim", "-a", "paid=yes", "--no-input"));
    line.addAll(Arrays.asList(more));
    return yibao(line.toArray(String[]::new)).out();
  }

  private Ran yibao(String... line) {
    return Ran.over(folder, line);
  }
}
