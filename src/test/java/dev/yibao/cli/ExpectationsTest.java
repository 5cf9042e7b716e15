package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario can expect of an answer, and what is said where it comes out otherwise. */
class ExpectationsTest {

  private static final String FLOW =
      """
      title: 卡丢了怎么办
      summary: 看怎么补
      reviewed: 2026-11-22
      start: phone
      questions:
        phone:
          ask: 有手机吗？
          type: yes-no
          go: {yes: replace, no: replace}
      outcomes:
        replace:
          verdict: how-to
          headline: 到窗口补一张。
          reasons:
            - {text: 看病要用。, uncited: 例子}
          steps:
            - {id: ask-where, text: 先打12393问在哪里补。, uncited: 例子}
            - {text: 再去窗口。, uncited: 例子}
            - {id: sign, text: 在窗口签字。, uncited: 例子, if: {phone: no}}
          materials: [id-card, {id: receipt, when: 有的}]
          channels: [hotline-12393]
          disputes:
            - sides:
                - {text: 有文章说：不能补。, uncited: 例子}
                - {text: 窗口说：能补。, uncited: 例子, holds: true}
              advice: 能补。
      """;

  @TempDir Path folder;

  private String out;

  @BeforeEach
  void writeFlow() throws IOException {
    Files.writeString(folder.resolve("lost.yaml"), FLOW);
  }

  private int test(String answers, String expected) throws IOException {
    String scenario =
        """
        scenarios:
          - name: 有人
            answers: {%s}
            expect: {outcome: replace, %s}
        """;
    Files.writeString(folder.resolve("lost.scenarios.yaml"), scenario.formatted(answers, expected));
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    PrintStream stderr = new PrintStream(stdout, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), stdout, stderr, false, false, false, 0, 0);
    int status = new Yibao(streams, Map.of("YIBAO_FLOWS", folder.toString())).run("test", "lost");
    out = stdout.toString(StandardCharsets.UTF_8);
    return status;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headline: 补一张",
        "headline: {exactly: 到窗口补一张。}",
        "materials: [receipt]",
        "materials: {exactly: [receipt, id-card]}",
        "channels: [hotline-12393]",
        "channels: {exactly: [hotline-12393]}",
        "citations: {exactly: [refund-howto#c12, agency-regulations#art20-papers, withdraw-balance#s06-03, "
            + "withdraw-balance#s06-06, hotline-roles#h12393, hotline-roles#area-code]}",
        "steps: [ask-where]",
        "steps: [ask-where, 3]",
        "steps: [12393, 再去]",
        "steps: {exactly: [ask-where, 2, 签字]}",
        "holds: [窗口说]",
        "holds: {exactly: [能补]}",
        "not-text: [网上]",
      })
  void holdWhatTheAnswerSays(String expected) throws IOException {
    assertEquals(0, test("phone: 否", expected), () -> out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          headline: 网上 | 第一句是「到窗口补一张。」，里面应有「网上」
          headline: {exactly: 补一张} | 第一句是「到窗口补一张。」，应是「补一张」
          materials: {exactly: [id-card]} | 多了材料 receipt；只应有 id-card
          materials: {exactly: []} | 多了材料 id-card、receipt；只应有 （没有）
          channels: [hotline-12333] | 缺渠道 hotline-12333；有的是 hotline-12393
          steps: [sign] | 缺步骤 sign；有的是 1 ask-where、2 再去窗口。
          steps: [3] | 缺步骤 3；有的是 1 ask-where、2 再去窗口。
          steps: [再去, ask-where] | 步骤的先后不对：ask-where 是第 1 步；有的是 1 ask-where、2 再去窗口。
          steps: {exactly: [再去]} | 步骤的先后不对：再去 是第 2 步；有的是 1 ask-where、2 再去窗口。
          steps: {exactly: [1]} | 多了步骤：只应有 1 步；有的是 1 ask-where、2 再去窗口。
          holds: [有文章说] | 缺算数的说法 有文章说；有的是 窗口说：能补。
          holds: {exactly: []} | 多了算数的说法 窗口说：能补。；只应有 （没有）
          not-text: [再去] | 答案里不该有「再去」，有这一句：再去窗口。
          """)
  void sayWhatWasExpectedAndWhatCame(String expected, String said) throws IOException {
    assertEquals(5, test("phone: 是", expected));
    assertTrue(out.contains("    " + said + "\n"), out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          materials: {only: [id-card]} | 不认识的键「only」
          materials: [] | 「materials」是空的，什么也没有查
          text: {exactly: [窗口]} | 「text」应是列表
          headline: [窗口] | 「headline」应是一段文字
          materials: {exactly: id-card} | 「exactly」应是列表
          """)
  void areToldWhereTheyAreWrittenWrong(String expected, String said) throws IOException {
    assertEquals(5, test("phone: 是", expected));
    assertTrue(out.contains(said), out);
    assertTrue(out.contains("lost.scenarios.yaml:4:"), out);
  }
}
