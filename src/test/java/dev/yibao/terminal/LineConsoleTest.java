package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.engine.Answers;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Step;
import dev.yibao.model.Library;
import dev.yibao.text.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineConsoleTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  void asksInLinesThatNeverChange() {
    Replay session = hold("refund", "?\n1\n9\nx\n\nemployee\n2026-02-30\n2026-11-20\n");
    assertEquals("soon", ((Step.Done) session.step()).outcome().id());
    assertEquals(
        """

        第 1 问，至多还有 3 问
        您想退的是哪一笔钱？
          1. 交上去的医保费
             居民一年一交，职工按月扣
          2. 看病自己垫的钱
          3. 有人说能帮我套出来
        请输入序号 1 到 3，回车。也可以输入：? 为什么这样问、怎么弄清楚；q 退出。
        > 退保费和报销是两件事。
        也可以输入：? 为什么这样问、怎么弄清楚；q 退出。
        > 第 1 问答的是：交上去的医保费

        第 2 问，至多还有 2 问
        参的是哪一种医保？
          1. 居民医保
          2. 职工医保
          3. 不清楚
        请输入序号 1 到 3，回车。也可以输入：b 回到上一步，原来的选择还在；s 看已经答
        的，可以改其中一个；r 从头开始；? 为什么这样问、怎么弄清楚；q 退出。
        > 没有「9」这一项。
        > 没有「x」这一项。
        > 还没有选。
        > 第 2 问答的是：职工医保

        第 3 问，最后一问
        哪天交的？
        请输入日子，如 2026-03-05、3月5日、昨天（2026-11-22 或之前），回车。
        > 没有这一天，要填日子，如 2026-03-05、3月5日、昨天（2026-11-22 或之前）。
        > 第 3 问答的是：2026-11-20
        """,
        shown.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\n2\n2026-11-20\n",
        "premium\nemployee\n2026-11-20\n",
        "交上去的医保费\n职工\n2026-11-20\n",
        "１\n2\n２０２６-11-20\n",
        "1\n1\nb\n2\n2026-11-20\n",
        "1\n1\n\ns\n2\n2\n2026-11-20\n",
        "3\n",
        "2\n10\n"
      })
  void leadsWhereTheScreenLeads(String lines) {
    assertTrue(hold("refund", lines).step() instanceof Step.Done);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "none, ''", "1, agent", "'2,1', 'agent,abroad'", "'1，2', 'agent,abroad'"})
  void takesSeveralWithCommas(String line, String chosen) {
    Replay session = hold("refund", "1\n1\n" + line + "\n2026-11-20\n");
    assertEquals(
        chosen, String.join(",", session.answers().from(Answers.Source.TYPED).get(2).values()));
  }

  @ParameterizedTest
  @CsvSource({
    "y, yes",
    "Y, yes",
    "是, yes",
    "yes, yes",
    "1, yes",
    "ｎ, no",
    "否, no",
    "no, no",
    "2, no"
  })
  void takesYesAndNoByTheirLetters(String line, String value) {
    Replay session = hold(yesOrNo(), "1\n" + line + "\n\n2026-11-20\n");
    assertEquals(List.of(value), session.answers().from(Answers.Source.TYPED).get(1).values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "u", "ye", "employ", "e"})
  void refusesWhatIsNoNumberAndAPartOfAnId(String line) {
    hold(yesOrNo(), "1\n" + line + "\nn\n2026-11-20\n");
    String refusal = "没有「" + line + "」这一项。";
    assertTrue(shown.toString(StandardCharsets.UTF_8).contains(refusal));
  }

  private static Replay yesOrNo() {
    TestFlows flows = TestFlows.edited();
    flows.edit(
        "scheme: {use: scheme, go: {resident: extras, employee: days, unsure: office}}",
        "scheme: {ask: 职工吗？, type: yes-no, go: {yes: extras, no: days, unsure: office}}");
    Library library = flows.read();
    return Replay.of(new Interview(library, TestFlows.TODAY), library.flow("refund"));
  }

  @Test
  void findsAPlaceThatTheFlowDoesNotName() {
    assertEquals(
        "chongqing",
        hold("transfer", "1\n重庆\n").answers().from(Answers.Source.TYPED).get(1).values().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q\n", "Q\n", "1\nq\n", "", "1\n1"})
  void leavesOnQuitAndAtTheEndOfTheInput(String lines) {
    assertNull(hold("refund", lines));
    assertTrue(shown.toString(StandardCharsets.UTF_8).endsWith("已退出，您的回答没有保存。\n"));
  }

  private Replay hold(String flow, String lines) {
    return hold(TestFlows.session(flow), lines);
  }

  private Replay hold(Replay session, String lines) {
    PrintStream out = new PrintStream(shown, false, StandardCharsets.UTF_8);
    byte[] in = lines.getBytes(StandardCharsets.UTF_8);
    try (Console console =
        new LineConsole(new ByteArrayInputStream(in), out, 80, Theme.PLAIN, () -> false)) {
      return Wizard.run(console, session);
    }
  }
}
