package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.engine.Replay;
import dev.yibao.model.Question;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputScreenTest {

  private static final Screen AMOUNT = ask("amount");
  private static final Screen DAY = ask("days");

  private static Screen ask(String question) {
    Replay session = TestFlows.session("refund");
    Question asked = session.flow().questions().get(question);
    Prompt prompt =
        new QuestionPrompt(asked, session.interview(), "refund")
            .prompt("第 2 问，最后一问", null, Set.of(Key.BACK));
    return ScreenConsole.screen(prompt);
  }

  @Test
  void showsWhatMayBeTyped() {
    assertEquals(
        """
        第 2 问，最后一问
        一共多少钱？
        >
        数字，0 到 100000元

        回车 确定  b 上一步  ? 说明  q 退出
        """,
        Drawn.text(AMOUNT, 80, 24).replace("> \n", ">\n"));
  }

  @Test
  void keepsTheCursorBehindWhatIsTyped() {
    Frame frame = Drawn.frame(Drawn.type(AMOUNT, "12"), 80, 24);
    assertEquals("2,4", frame.row() + "," + frame.column());
  }

  @Test
  void saysAtOnceThatANumberIsOutOfRange() {
    Screen screen = Drawn.type(AMOUNT, "100001");
    assertTrue(Drawn.text(screen, 80, 24).contains("超出范围，要填数字，0 到 100000元"));
    assertNull(Drawn.press(screen, Key.ENTER).action());
    assertEquals("10000", Drawn.press(screen, Key.ERASE, Key.ENTER).action().text());
  }

  @ParameterizedTest
  @CsvSource({"1200, 1200", "12.5, 12.5", "１２．５, 12.5", "12., 12", "12。5, 12.5", "1.2万, 1.2万"})
  void takesANumberAsItIsTyped(String typed, String entered) {
    assertEquals(entered, Drawn.press(Drawn.type(AMOUNT, typed), Key.ENTER).action().text());
  }

  @ParameterizedTest
  @CsvSource({
    "20261120, 2026-11-20",
    "2026/1/5, 2026-01-05",
    "2026。1。05, 2026-01-05",
    "2026年3月8日, 2026-03-08",
    "２０２６１１２０, 2026-11-20",
    "昨天, 2026-11-21",
    "11-2, 2026-11-02"
  })
  void saysWhichDayIsMeant(String typed, String day) {
    Screen screen = Drawn.type(DAY, typed);
    assertTrue(Drawn.text(screen, 80, 24).contains("\n就是 " + day + "\n"));
    assertTrue(Drawn.press(screen, Key.ENTER).action().answers());
  }

  @Test
  void saysWhichNumberIsMeant() {
    String text = Drawn.text(Drawn.type(AMOUNT, "1.5万"), 80, 24);
    assertTrue(text.contains("> 1.5万\n就是 15000\n"), text);
  }

  @ParameterizedTest
  @CsvSource({"1x2e, 要写数字", "1.2.3, 要写数字", "2万5, 要写数字"})
  void dropsNothingThatWasTyped(String typed, String fault) {
    Screen screen = Drawn.press(Drawn.type(AMOUNT, typed), Key.ENTER);
    assertNull(screen.action());
    assertTrue(Drawn.text(screen, 80, 24).contains("> " + typed + "\n" + fault));
  }

  @ParameterizedTest
  @CsvSource({"20260230, 没有这一天", "20261123, 超出范围", "20271301, 没有这一天"})
  void saysAtOnceThatADayDoesNotFit(String typed, String fault) {
    Screen screen = Drawn.type(DAY, typed);
    assertTrue(Drawn.text(screen, 80, 24).contains(fault), () -> Drawn.text(screen, 80, 24));
    assertNull(Drawn.press(screen, Key.ENTER).action());
  }

  @Test
  void doesNotJudgeADayBeforeItIsWhole() {
    String text = Drawn.text(Drawn.type(DAY, "2026023"), 80, 24);
    assertTrue(text.contains("> 2026023\n日子，如 2026-03-05"), text);
  }

  @Test
  void asksForSomethingWhenNothingIsTyped() {
    Screen screen = Drawn.press(DAY, Key.ENTER);
    assertNull(screen.action());
    assertTrue(Drawn.text(screen, 80, 24).contains("还没有填"));
  }

  @Test
  void goesBackByErasingNothing() {
    assertEquals(Key.BACK, Drawn.press(DAY, Key.ERASE).action().key());
    assertEquals(Key.BACK, Drawn.press(DAY, Key.BACK).action().key());
  }

  @Test
  void takesAPastedNumber() {
    Screen screen = AMOUNT.press(new KeyPress(Key.PASTE, "1,200元"));
    assertEquals("1,200元", Drawn.press(screen, Key.ENTER).action().text());
  }

  @Test
  void takesAnyTextForALine() {
    Prompt prompt = Prompt.entry(Prompt.Kind.LINE, "存到哪？", "", text -> "").from(List.of(), "清单");
    Screen screen = Drawn.type(ScreenConsole.screen(prompt), "bq?/1");
    assertEquals("清单bq?/1", Drawn.press(screen, Key.ENTER).action().text());
  }

  @Test
  void takesALineWithoutTheBlanksAroundIt() {
    Prompt prompt = Prompt.entry(Prompt.Kind.LINE, "存到哪？", "", text -> "");
    Screen screen = ScreenConsole.screen(prompt);
    Screen named = Drawn.press(Drawn.type(screen, " 我的 清单\u3000"), Key.ENTER);
    assertEquals("我的 清单", named.action().text());
    Screen blank = Drawn.press(Drawn.type(screen, " \u3000 "), Key.ENTER);
    assertNull(blank.action());
    assertTrue(Drawn.text(blank, 80, 24).contains("还没有填"));
  }

  @Test
  void saysThatALineHoldsNoMore() {
    Prompt prompt = Prompt.entry(Prompt.Kind.LINE, "存到哪？", "", text -> "");
    Screen full = Drawn.type(ScreenConsole.screen(prompt), "x".repeat(200));
    assertFalse(Drawn.text(full, 80, 24).contains("太长了"));
    Screen over = full.press(new KeyPress(Key.PASTE, "清单"));
    assertTrue(Drawn.text(over, 80, 24).contains("太长了，最多 200 个字"));
    assertEquals("x".repeat(200), Drawn.press(over, Key.ENTER).action().text());
  }

  @Test
  void showsTheEndOfALineThatIsTooLong() {
    Prompt prompt = Prompt.entry(Prompt.Kind.LINE, "存到哪？", "", text -> "");
    String text = Drawn.text(Drawn.type(ScreenConsole.screen(prompt), "一二三四五六七八九十"), 14, 8);
    assertTrue(text.contains("> 七八九十\n"), text);
  }
}
