package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.lint.LintRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAndTestCommandsTest {

  private static final String FLOW =
      """
      title: 看病的钱能报吗
      summary: 看您的情形能不能报
      reviewed: 2026-11-22
      start: paid
      questions:
        paid:
          ask: 钱付过了吗？
          type: yes-no
          go: {yes: extra, no: wait}
        extra:
          ask: 有没有这些情形？
          type: multiple
          options:
            agent: {label: 别人代办}
            card: {label: "没带卡：丢了"}
          go: days
        days:
          ask: 付过多少天了？
          type: number
          min: 1
          unit: 天
          bands: [{below: 30, go: claim}, {from: 30, go: wait}]
      outcomes:
        claim:
          verdict: how-to
          headline: 可以报。
          reasons:
            - {text: 付过钱才谈得上报销。, uncited: 例子}
          steps:
            - {text: 去窗口报。, uncited: 例子, if: {extra: [agent, card]}}
        wait:
          verdict: how-to
          headline: 先付钱。
          reasons:
            - {text: 还没有付钱。, uncited: 例子}
          steps:
            - {text: 先去付钱。, uncited: 例子}
      """;

  private static final String SCENARIOS =
      """
      scenarios:
        - name: 没付钱
          answers: {paid: no}
          expect: {outcome: wait, verdict: how-to, asked: [paid]}
      """;

  @TempDir Path folder;

  private String out;
  private String err;

  @BeforeEach
  void writeFlow() throws IOException {
    Files.writeString(folder.resolve("claim.yaml"), FLOW);
    Files.writeString(folder.resolve("claim.scenarios.yaml"), SCENARIOS);
  }

  private int run(String... args) {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            stdout,
            new PrintStream(stderr, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            0,
            0);
    int status = new Yibao(streams, Map.of("YIBAO_FLOWS", folder.toString())).run(args);
    out = stdout.toString(StandardCharsets.UTF_8);
    err = stderr.toString(StandardCharsets.UTF_8);
    return status;
  }

  private void replace(String file, String old, String with) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(old), old);
    Files.writeString(folder.resolve(file), text.replace(old, with));
  }

  @Test
  void findsNothingWrongWithAFlowThatIsRight() {
    assertEquals(0, run("check"), () -> out + err);
    assertEquals("流程文件没有毛病\n", out);
  }

  @Test
  void exitsWithZeroForWarningsAloneAndWithFiveForErrors() throws IOException {
    replace("claim.yaml", "agent, card]", "agent]");
    assertEquals(0, run("check"), () -> out + err);
    assertTrue(out.endsWith("0 处错误，1 处提醒\n"), out);
    replace("claim.yaml", "go: {yes: extra,", "go: {yes: extras,");
    assertEquals(5, run("check"));
  }

  @Test
  void tellsEditorsWhereEachFindingIs() throws IOException {
    replace("claim.yaml", "go: {yes: extra,", "go: {yes: extras,");
    assertEquals(5, run("check", "--format", "json"));
    String first = "{\"file\":\"" + folder.resolve("claim.yaml") + "\",\"line\":9,\"column\":15,";
    String rest = "\"severity\":\"error\",\"code\":\"dangling-target\",\"message\":";
    assertTrue(out.startsWith("{\"diagnostics\":[" + first + rest), out);
  }

  @Test
  void refusesAFileThatIsNoFlowFile() {
    assertEquals(2, run("check", "clam.yaml"));
    assertTrue(err.contains("是不是「claim.yaml」？"), err);
    assertEquals(0, run("check", "claim"), () -> out + err);
  }

  @Test
  void suggestsScenariosThatPassWhenPasted() throws IOException {
    assertEquals(0, run("test", "claim", "--suggest"), () -> out + err);
    assertEquals(
        """
          # 加到 %s
          - name: '钱付过了吗？是；别人代办；没带卡：丢了；1天'
            answers: {paid: yes, extra: [agent, card], days: 1}
            as-of: 2026-11-22
            expect: {outcome: claim, verdict: how-to}
          - name: 钱付过了吗？是；30天
            answers: {paid: yes, extra: none, days: 30}
            as-of: 2026-11-22
            expect: {outcome: wait, verdict: how-to}
        """
            .replace("'", "")
            .formatted(folder.resolve("claim.scenarios.yaml")),
        out);
    Files.writeString(folder.resolve("claim.scenarios.yaml"), out, StandardOpenOption.APPEND);
    assertEquals(0, run("test", "claim"), () -> out + err);
    assertEquals(
        """
        claim         结论 2/2        选项 6/6        路径 3/3
        3 个情景相符，0 个不符
        """,
        out);
  }

  @Test
  void showsWhereAScenarioTurnedOff() throws IOException {
    replace("claim.scenarios.yaml", "outcome: wait, verdict: how-to", "outcome: claim");
    assertEquals(5, run("test", "claim"));
    String at = folder.resolve("claim.scenarios.yaml") + ":2:5";
    assertTrue(
        out.startsWith(
            at + ": 不符：没付钱\n    走到 claim/wait「先付钱。」，应到 claim/claim\n    一路答的是 paid=no\n"),
        out);
  }

  @Test
  void showsFromWhichQuestionOnOthersWereAsked() throws IOException {
    replace("claim.scenarios.yaml", "asked: [paid]", "asked: [paid, extra]");
    assertEquals(5, run("test", "claim"));
    assertTrue(out.contains("问了 paid；应问 paid、extra\n    从第 2 问起不同：实际 没有再问，应是 extra\n"), out);
  }

  @Test
  void testsTheOtherFlowsWhenOneIsBroken() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "title: \"x\n");
    assertEquals(5, run("test", "broken", "claim", "--format", "json"));
    assertTrue(out.contains("\"name\":\"没付钱\",\"passed\":true"), out);
    assertTrue(out.contains("\"uncovered\":[\"claim/paid=yes\","), out);
    assertTrue(err.contains("broken.yaml:1:8"), err);
  }

  @Test
  void refusesEveryCommandAsTheNameOfAFlow() {
    assertTrue(LintRules.commandNames().containsAll(Tool.words()));
  }
}
