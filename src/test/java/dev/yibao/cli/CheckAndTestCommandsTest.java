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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void tellsWhatCouldChangeInAFlowUnseen() {
    assertEquals(0, run("test", "claim", "--mutants"), () -> out + err);
    assertTrue(out.contains("claim.yaml:22:37: 界线 30 换成 31\n    添一个情景：\n"), out);
    assertEquals(5, run("test", "claim", "--mutants", "--at-least", "100"));
    assertEquals(0, run("test", "claim", "--mutants", "--at-least", "0", "--format", "json"));
    assertTrue(out.startsWith("{\"unnoticed\":[{\"kind\":"), out);
  }

  @ParameterizedTest
  @CsvSource({
    "--at-least 5, --at-least 要和 --mutants 一起用",
    "--mutants --at-least 101, --at-least 要写 0 到 100 的整数，不能是「101」",
    "--mutants --at-least -1, --at-least 要写 0 到 100 的整数，不能是「-1」",
    "--mutants --at-least 90%, --at-least 要写 0 到 100 的整数，不能是「90%」",
    "--mutants --at-least=, --at-least 的值是空的",
    "--mutants --suggest, --mutants 自己就写出要补什么",
    "--mutants clam, 没有「clam」"
  })
  void refusesToTestMutantsOnOtherTerms(String options, String message) {
    assertEquals(2, run(("test " + options).split(" ")), () -> out + err);
    assertTrue(err.contains(message), err);
    assertEquals("", out);
  }

  @Test
  void doesNotChangeFlowsThatAreBroken() throws IOException {
    replace("claim.yaml", "verdict: how-to", "verdict: maybe");
    assertEquals(5, run("test", "claim", "--mutants"));
    assertTrue(err.contains("maybe"), err);
  }

  @Test
  void suggestsScenariosThatPassWhenPasted() throws IOException {
    assertEquals(0, run("test", "claim", "--suggest"), () -> out + err);
    assertEquals(
        """
          # 加到 %s
          - name: '钱付过了吗？是；别人代办；没带卡：丢了；1天'
            answers: {paid: 是, extra: [别人代办, 没带卡：丢了], days: 1}
            as-of: 2026-11-22
            expect: {outcome: claim, verdict: how-to}
          - name: 钱付过了吗？是；30天
            answers: {paid: 是, extra: 都没有, days: 30}
            as-of: 2026-11-22
            expect: {outcome: wait, verdict: how-to}
          - name: 钱付过了吗？是；29天
            answers: {paid: 是, extra: 都没有, days: 29}
            as-of: 2026-11-22
            expect: {outcome: claim, verdict: how-to}
        """
            .replace("'", "")
            .formatted(folder.resolve("claim.scenarios.yaml")),
        out);
    Files.writeString(folder.resolve("claim.scenarios.yaml"), out, StandardOpenOption.APPEND);
    assertEquals(0, run("test", "claim"), () -> out + err);
    assertEquals(
        """
        claim         结论 2/2        选项 6/6        路径 3/3
        4 个情景相符，0 个不符
        """,
        out);
  }

  @Test
  void writesSuggestedScenariosBehindThoseThatThereAre() throws IOException {
    Path scenarios = folder.resolve("claim.scenarios.yaml");
    assertEquals(0, run("test", "claim", "--suggest", "--write", scenarios.toString()), () -> err);
    assertTrue(err.contains("补了 3 个情景"), err);
    assertTrue(Files.readString(scenarios).startsWith(SCENARIOS), Files.readString(scenarios));
    String whole = Files.readString(scenarios);
    assertEquals(0, run("check"), () -> out + err);
    assertEquals(0, run("test", "claim", "--suggest", "--write", scenarios.toString()), () -> err);
    assertTrue(out.endsWith("4 个情景相符，0 个不符\n"), out);
    assertEquals(whole, Files.readString(scenarios));
  }

  @Test
  void writesSuggestedScenariosToAFileOfTheirOwnButOverNoOther() throws IOException {
    String file = folder.resolve("new.txt").toString();
    assertEquals(0, run("test", "claim", "--suggest", "--write", file), () -> err);
    assertTrue(Files.readString(Path.of(file)).startsWith("scenarios:\n  - name: "));
    assertEquals(2, run("test", "claim", "--suggest", "--write", file));
    assertTrue(err.contains("不动它"), err);
    assertEquals(2, run("test", "claim", "--write", file));
    assertEquals(2, run("test", "--suggest", "--write", file));
    assertEquals(2, run("test", "claim", "--suggest", "--write", folder.toString()));
  }

  @Test
  void leavesAScenarioFileAloneThatCannotBeContinued() throws IOException {
    String flow = "scenarios: [{name: 没付钱, answers: {paid: 否}, expect: {outcome: wait}}]\n";
    Path scenarios = folder.resolve("claim.scenarios.yaml");
    Files.writeString(scenarios, flow);
    assertEquals(2, run("test", "claim", "--suggest", "--write", scenarios.toString()));
    assertTrue(err.contains("自己贴进去"), err);
    assertEquals(flow, Files.readString(scenarios));
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
