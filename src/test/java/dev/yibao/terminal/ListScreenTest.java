package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListScreenTest {

  private static final List<Item> MONEY =
      List.of(Item.of("交上去的医保费", "居民一年一交，职工按月扣"), Item.of("看病自己垫的钱", ""), Item.of("有人说能帮我套出来", ""));

  private static final Screen THREE = ScreenConsole.screen(money(Prompt.Kind.ONE));

  private static Prompt money(Prompt.Kind kind) {
    return Prompt.choice(kind, "您想退的是哪一笔钱？", MONEY)
        .about("第 2 问，至多还有 3 问", "退保费和报销是两件事。")
        .with(Set.of(Key.BACK, Key.ANSWERS, Key.RESTART));
  }

  private static Screen many(int count) {
    List<Item> items = new ArrayList<>();
    IntStream.rangeClosed(1, count).forEach(i -> items.add(Item.of("第" + i + "个地方", "")));
    return ScreenConsole.screen(Prompt.menu("在哪里？", items));
  }

  @Test
  void showsTheQuestionItsOptionsAndTheKeys() {
    assertEquals(
        """
        第 2 问，至多还有 3 问
        您想退的是哪一笔钱？
        > 1. 交上去的医保费
             居民一年一交，职工按月扣
          2. 看病自己垫的钱
          3. 有人说能帮我套出来

        上下键 移动  回车 确定  / 查找  b 上一步  s 已答  ? 说明  q 退出
        """,
        Drawn.text(THREE, 80, 24));
  }

  @Test
  void wrapsLongOptionsUnderTheirBeginningAndDropsKeysThatDoNotFit() {
    assertEquals(
        """
        您想退的是哪一笔
        钱？
        > 1. 交上去的医
             保费
             居民一年一
             交，职工按
             月扣
        1/3，下面还有
        回车 确定
        """,
        Drawn.text(THREE, 18, 10));
  }

  @Test
  void fitsIntoThirtyByEight() {
    assertEquals(
        """
        您想退的是哪一笔钱？
          1. 交上去的医保费
             居民一年一交，职工按月
             扣
        > 2. 看病自己垫的钱
          3. 有人说能帮我套出来
        回车 确定  b 上一步  q 退出
        """,
        Drawn.text(Drawn.press(THREE, Key.DOWN), 30, 8));
  }

  @Test
  void pagesThroughFortyOptionsAndTellsThePosition() {
    Screen last = Drawn.press(many(40), Key.LAST);
    assertEquals(
        """
        在哪里？
          39. 第39个地方
        > 40. 第40个地方
        40/40，到底了

        上下键 移动  回车 确定  / 查找  ? 说明  q 退出
        """,
        Drawn.text(last, 80, 24));
    assertTrue(Drawn.text(many(40), 80, 24).contains("\n1/40，下面还有\n"));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "40,12", "30,8", "20,5", "12,4", "300,100"})
  void neverDrawsOutsideTheRoomAndAlwaysTheCursor(int columns, int rows) {
    for (Screen screen : List.of(THREE, many(40), Drawn.press(many(40), Key.FILTER))) {
      Screen now = screen;
      for (int i = 0; i < 41; i++) {
        now = Drawn.press(now, Key.DOWN);
        List<String> lines = Drawn.frame(now, columns, rows).lines();
        assertTrue(lines.size() < rows, lines::toString);
        assertTrue(lines.stream().allMatch(line -> Cells.of(line) < columns), lines::toString);
        assertEquals(1, lines.stream().filter(line -> line.startsWith("> ")).count());
      }
    }
  }

  @Test
  void movesAroundTheEnds() {
    assertEquals(List.of(2), chosen(Drawn.press(THREE, Key.UP, Key.ENTER)));
    assertEquals(List.of(0), chosen(Drawn.press(THREE, Key.DOWN, Key.DOWN, Key.DOWN, Key.ENTER)));
  }

  @Test
  void takesADigitAtOnceWhereNineAreEnough() {
    assertEquals(List.of(1), chosen(Drawn.type(THREE, "2")));
  }

  @Test
  void refusesANumberThatNoOptionHas() {
    Screen screen = Drawn.type(THREE, "7");
    assertNull(screen.action());
    assertTrue(Drawn.text(screen, 80, 24).contains("只有 1 到 3"));
  }

  @Test
  void movesToANumberOfTwoDigits() {
    Screen screen = Drawn.type(many(40), "12");
    assertNull(screen.action());
    assertEquals(List.of(11), chosen(Drawn.press(screen, Key.ENTER)));
    assertEquals(List.of(4), chosen(Drawn.press(Drawn.type(many(40), "45"), Key.ENTER)));
  }

  @Test
  void searchesInChinese() {
    Screen screen = Drawn.type(Drawn.press(THREE, Key.FILTER), "垫");
    assertEquals(
        """
        第 2 问，至多还有 3 问
        您想退的是哪一笔钱？
        查找：垫
        > 1. 看病自己垫的钱

        上下键 移动  回车 确定  / 查找  b 上一步  s 已答  ? 说明  q 退出
        """,
        Drawn.text(screen, 80, 24));
    assertEquals(List.of(1), chosen(Drawn.press(screen, Key.ENTER)));
  }

  @Test
  void keepsTheCursorAtTheTextThatIsTyped() {
    Frame frame = Drawn.frame(Drawn.type(Drawn.press(THREE, Key.FILTER), "退休"), 80, 24);
    assertEquals("2,10", frame.row() + "," + frame.column());
  }

  @Test
  void saysThatNothingWasFoundAndTakesNothing() {
    Screen screen = Drawn.type(Drawn.press(THREE, Key.FILTER), "养老");
    assertTrue(Drawn.text(screen, 80, 24).contains("（没有找到，Esc 看全部）"));
    assertNull(Drawn.press(screen, Key.ENTER).action());
  }

  @Test
  void closesTheSearchWithEscOrByErasingAll() {
    Screen screen = Drawn.type(Drawn.press(THREE, Key.FILTER), "垫");
    String open = Drawn.text(Drawn.press(THREE, Key.DOWN), 80, 24);
    assertEquals(open, Drawn.text(Drawn.press(screen, Key.ESCAPE), 80, 24));
    assertEquals(open, Drawn.text(Drawn.press(screen, Key.ERASE, Key.ERASE), 80, 24));
  }

  @Test
  void ignoresPastedAndTypedTextOutsideTheSearch() {
    Screen pasted = THREE.press(new KeyPress(Key.PASTE, "12"));
    assertEquals(THREE, pasted);
    Screen typed = Drawn.type(THREE, "垫");
    assertNull(typed.action());
    assertTrue(Drawn.text(typed, 80, 24).contains("要打字查找，先按 /"));
  }

  @Test
  void takesCommandsThatThePromptOffersAndNoOthers() {
    assertEquals(Key.BACK, Drawn.press(THREE, Key.ERASE).action().key());
    assertEquals(Key.ANSWERS, Drawn.press(THREE, Key.ANSWERS).action().key());
    assertEquals(Key.RESTART, Drawn.press(THREE, Key.RESTART).action().key());
    assertNull(Drawn.press(many(3), Key.BACK, Key.ANSWERS, Key.RESTART).action());
    assertEquals(Key.QUIT, Drawn.press(many(3), Key.QUIT).action().key());
  }

  @Test
  void marksSeveral() {
    Screen several = ScreenConsole.screen(money(Prompt.Kind.MANY));
    Screen marked =
        Drawn.press(several, Key.MARK, Key.DOWN, Key.MARK, Key.DOWN, Key.MARK, Key.MARK);
    assertEquals(
        """
        第 2 问，至多还有 3 问
        您想退的是哪一笔钱？
          [x] 1. 交上去的医保费
                 居民一年一交，职工按月扣
          [x] 2. 看病自己垫的钱
        > [ ] 3. 有人说能帮我套出来

        上下键 移动  空格 勾选  回车 确定  / 查找  b 上一步  s 已答  ? 说明  q 退出
        """,
        Drawn.text(marked, 80, 24));
    assertEquals(List.of(0, 1), chosen(Drawn.press(marked, Key.ENTER)));
    assertEquals(List.of(2), chosen(Drawn.press(Drawn.type(several, "3"), Key.ENTER)));
    assertEquals(List.of(), chosen(Drawn.press(several, Key.ENTER)));
  }

  @Test
  void marksWhatWasSearchedFor() {
    Screen several = Drawn.press(ScreenConsole.screen(money(Prompt.Kind.MANY)), Key.FILTER);
    Screen found = Drawn.press(Drawn.type(several, "垫"), Key.ENTER);
    assertNull(found.action());
    assertEquals(List.of(1), chosen(Drawn.press(found, Key.ENTER)));
  }

  @Test
  void showsWhatIsTuckedAwayOnlyToASearch() {
    List<Item> places = List.of(Item.of("上海", ""), new Item("重庆", "", "chongqing", true));
    Screen screen = ScreenConsole.screen(Prompt.menu("在哪里？", places));
    assertFalse(Drawn.text(screen, 80, 24).contains("重庆"));
    Screen found = Drawn.type(Drawn.press(screen, Key.FILTER), "cq");
    assertEquals(List.of(1), chosen(Drawn.press(found, Key.ENTER)));
  }

  @Test
  void beginsAtTheOldChoice() {
    Prompt prompt = money(Prompt.Kind.ONE).from(List.of(2), "");
    assertEquals(List.of(2), chosen(Drawn.press(ScreenConsole.screen(prompt), Key.ENTER)));
  }

  @Test
  void explainsWhyAndEveryKey() {
    String help = Drawn.text(Drawn.press(THREE, Key.HELP), 80, 24);
    assertTrue(help.startsWith("您想退的是哪一笔钱？\n退保费和报销是两件事。\n\n上键、k"), help);
    for (Key key : money(Prompt.Kind.ONE).keys()) {
      assertTrue(help.contains(key.description()), key::description);
    }
    assertEquals(THREE, Drawn.press(THREE, Key.HELP, Key.TEXT));
    assertEquals(THREE, Drawn.press(THREE, Key.HELP, Key.ENTER));
  }

  @Test
  void scrollsTheHelpWhereItIsTall() {
    Screen help = Drawn.press(THREE, Key.HELP);
    Frame top = Drawn.frame(help, 30, 8);
    assertEquals(7, top.lines().size());
    assertEquals("按下键看后面，别的键返回", top.lines().get(6));
    Screen end = help;
    for (int i = 0; i < 40; i++) {
      end = Drawn.press(end, Key.DOWN);
    }
    assertEquals("按任意键返回", Drawn.frame(end, 30, 8).lines().get(6));
  }

  private static List<Integer> chosen(Screen screen) {
    return screen.action().chosen();
  }
}
