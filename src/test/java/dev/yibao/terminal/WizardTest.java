package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.yibao.engine.Replay;
import dev.yibao.engine.Step;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whole talks, on a screen in memory. */
class WizardTest {

  private static final String UP = "\033[A";
  private static final String DOWN = "\033[B";
  private static final String LEFT = "\033[D";

  @Test
  void leavesALineForEachAnswer() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    CompletableFuture<Replay> talk = talk(screen);
    screen.shows(
        """
        第 1 问，至多还有 3 问
        您想退的是哪一笔钱？
        > 1. 交上去的医保费
             居民一年一交，职工按月扣
          2. 看病自己垫的钱
          3. 有人说能帮我套出来

        上下键 移动  回车 确定  / 查找  ? 说明  q 退出
        """);
    screen.type("1" + DOWN + DOWN + UP + "\r");
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 职工医保
        第 3 问，最后一问
        哪天交的？
        >
        日子，如 2026-03-05、3月5日、昨天（2026-11-22 或之前）

        回车 确定  b 上一步  s 已答  ? 说明  q 退出
        """);
    screen.type("20261120\r");
    assertEquals("soon", outcome(talk));
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 职工医保
        3. 哪天交的？ 2026-11-20
        """);
  }

  @Test
  void goesBackWithTheOldChoiceKept() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    CompletableFuture<Replay> talk = talk(screen);
    screen.type("13" + LEFT);
    screen.shows("1. 您想退的是哪一笔钱？ 交上去的医保费\n2. 参的是哪一种医保？ 不清楚");
    assertEquals("office", outcome(talk));

    screen = new VirtualScreen(60, 20);
    talk(screen);
    screen.type("12b");
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 职工医保
        回到上一问
        第 2 问，至多还有 2 问
        参的是哪一种医保？
          1. 居民医保
        > 2. 职工医保
          3. 不清楚

        上下键 移动  回车 确定  / 查找  b 上一步  ? 说明  q 退出
        """);
  }

  @Test
  void changesAnAnswerAndSaysWhichNoLongerCount() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    CompletableFuture<Replay> talk = talk(screen);
    screen.type("11 \r" + "s");
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 居民医保
        3. 有没有下面这些情况？ 别人代办
        已经答的。要改哪一个？
        > 1. 您想退的是哪一笔钱？
             交上去的医保费
          2. 参的是哪一种医保？
             居民医保
          3. 有没有下面这些情况？
             别人代办

        上下键 移动  回车 确定  / 查找  b 上一步  ? 说明  q 退出
        """);
    screen.type("2" + "2");
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 居民医保
        3. 有没有下面这些情况？ 别人代办
        改了：参的是哪一种医保？ 职工医保
        不再算数：有没有下面这些情况？ 别人代办
        第 3 问，最后一问
        哪天交的？
        >
        日子，如 2026-03-05、3月5日、昨天（2026-11-22 或之前）

        回车 确定  b 上一步  s 已答  ? 说明  q 退出
        """);
    screen.type("20260101\r");
    assertEquals("office", outcome(talk));
  }

  @Test
  void usesAnEarlierAnswerThatComesUpAgain() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    CompletableFuture<Replay> talk = talk(screen);
    screen.type("12" + "s1" + "2" + "5000\r");
    assertEquals("soon", outcome(talk));
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 职工医保
        改了：您想退的是哪一笔钱？ 看病自己垫的钱
        2. 一共多少钱？ 5000元
        3. 参的是哪一种医保？ 职工医保（前面答过）
        """);
  }

  @Test
  void startsOver() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    talk(screen);
    screen.type("12r");
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 职工医保
        从头开始
        第 1 问，至多还有 3 问
        您想退的是哪一笔钱？
        > 1. 交上去的医保费
             居民一年一交，职工按月扣
          2. 看病自己垫的钱
          3. 有人说能帮我套出来

        上下键 移动  回车 确定  / 查找  ? 说明  q 退出
        """);
  }

  @Test
  void findsAPlaceThatTheFlowDoesNotName() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    CompletableFuture<Replay> talk =
        screen.run(console -> Wizard.run(console, TestFlows.session("transfer")));
    screen.type("1" + "/cq\r");
    assertEquals("done", outcome(talk));
    screen.shows("1. 参的是哪一种医保？ 居民医保\n2. 在哪里参保？ 重庆");
  }

  @Test
  void leavesOnQuitInterruptAndEndOfInput() throws Exception {
    for (String key : new String[] {"q", "\003", "\004", "/\003"}) {
      VirtualScreen screen = new VirtualScreen(60, 20);
      CompletableFuture<Replay> talk = talk(screen);
      screen.type("1" + key);
      assertNull(VirtualScreen.result(talk));
      screen.shows("1. 您想退的是哪一笔钱？ 交上去的医保费\n已退出，您的回答没有保存。");
    }
    VirtualScreen screen = new VirtualScreen(60, 20);
    CompletableFuture<Replay> talk = talk(screen);
    screen.hangUp();
    assertNull(VirtualScreen.result(talk));
  }

  private static CompletableFuture<Replay> talk(VirtualScreen screen) {
    return screen.run(console -> Wizard.run(console, TestFlows.session("refund")));
  }

  private static String outcome(CompletableFuture<Replay> talk) throws Exception {
    return ((Step.Done) VirtualScreen.result(talk).step()).outcome().id();
  }
}
