package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.yibao.engine.Replay;
import dev.yibao.engine.Step;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An author who edits a flow while it is asked, on a screen in memory. */
class WatchSessionTest {

  private final TestFlows flows = TestFlows.edited();
  private volatile String faults = "";

  private CompletableFuture<Boolean> watch(VirtualScreen screen) {
    return screen.run(
        console -> {
          new WatchSession(console, () -> read(screen), session -> console.say(outcome(session)))
              .run(
                  TestFlows.TODAY,
                  interview -> Replay.of(interview, interview.library().flow("refund")));
          return true;
        });
  }

  private WatchSession.SavedFlows read(VirtualScreen screen) {
    screen.saved().set(false);
    return new WatchSession.SavedFlows(flows.read(), faults);
  }

  private static String outcome(Replay session) {
    return "结论：" + ((Step.Done) session.step()).outcome().headline();
  }

  @Test
  void staysAtTheSameAnswersWhenAQuestionIsReworded() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    watch(screen);
    screen.type("12").awaits("哪天交的？");
    flows.edit("哪天交的？", "哪一天交的钱？");
    screen.saved().set(true);
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 职工医保
        存盘了，重新读一遍。
        第 3 问，最后一问
        哪一天交的钱？
        >
        日子，如 2026-03-05、3月5日、昨天（2026-11-22 或之前）

        回车 确定  b 上一步  s 已答  ? 说明  q 退出
        """);
  }

  @Test
  void saysWhichAnswerNoLongerFitsAndTakesItBackWhenItFitsAgain() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 24);
    watch(screen);
    screen.type("12").awaits("哪天交的？");
    flows.edit("premium: {label: 交上去的医保费", "fee: {label: 交的保费");
    screen.saved().set(true);
    screen.awaits("> 1. 交的保费");
    screen.awaits("不再算数：您想退的是哪一笔钱？ 交上去的医保费");
    flows.edit("fee: {label: 交的保费", "premium: {label: 交上去的医保费");
    screen.saved().set(true);
    screen.awaits("哪天交的？");
  }

  @Test
  void asksAgainWhatTakesAnotherKindOfAnswer() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    watch(screen);
    screen.type("11\r").awaits("哪天交的？");
    flows.edit(
        """
            type: multiple
            options:
              agent: {label: 别人代办}
              abroad: {label: 人在外地}
            go: days
        """,
        """
            type: number
            min: 0
            max: 9
            bands: [{below: 5, go: days}, {from: 5, go: office}]
        """);
    screen.saved().set(true);
    screen.awaits("不再算数：有没有下面这些情况？");
    screen.awaits("数字，0 到 9");
  }

  @Test
  void showsTheFaultsInPlaceOfTheQuestionUntilTheyAreMended() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    watch(screen);
    screen.type("12").awaits("哪天交的？");
    faults = "refund.yaml:4:1: 错误：不认识的键「stat」\n    stat: what\n    ^\n  提示：是不是「start」？\n";
    screen.saved().set(true);
    screen.shows(
        """
        1. 您想退的是哪一笔钱？ 交上去的医保费
        2. 参的是哪一种医保？ 职工医保
        存盘了，重新读一遍。
        流程文件有错，改好存盘就接着问。
        refund.yaml:4:1: 错误：不认识的键「stat」
            stat: what
            ^
          提示：是不是「start」？
        > 1. 不看了，退出

        上下键 移动  回车 确定  / 查找  ? 说明  q 退出
        """);
    faults = "";
    screen.saved().set(true);
    screen.awaits("哪天交的？");
    assertFalse(screen.text().contains("错误"), screen::text);
  }

  @Test
  void showsTheAnswerAnewAfterEachSaveUntilTheUserLeaves() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 20);
    CompletableFuture<Boolean> watching = watch(screen);
    screen.type("3").awaits("结论：可以。");
    screen.awaits("改好流程文件");
    flows.edit("headline: 可以。", "headline: 找骗子，不可以。");
    screen.saved().set(true);
    screen.awaits("结论：找骗子，不可以。");
    screen.awaits("改好流程文件");
    screen.type("b").awaits("您想退的是哪一笔钱？");
    screen.type("q");
    VirtualScreen.result(watching);
  }

  @Test
  void noticesASaveWhileHelpOrAnswersAreShown() throws Exception {
    for (String keys : new String[] {"?", "s", "/职"}) {
      VirtualScreen screen = new VirtualScreen(60, 24);
      watch(screen);
      screen.type("1").awaits("参的是哪一种医保？");
      screen.type(keys).awaits(keys.equals("?") ? "返回" : keys.equals("s") ? "要改哪一个" : "查找：职");
      screen.saved().set(true);
      screen.awaits("存盘了");
      screen.awaits("第 2 问");
    }
  }
}
