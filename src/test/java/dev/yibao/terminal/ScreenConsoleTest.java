package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.text.Theme;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenConsoleTest {

  private static final Prompt TWO =
      Prompt.menu("退哪一笔？", List.of(Item.of("医保费", "居民一年一交"), Item.of("自己垫的钱", "")));

  @Test
  void redrawsWhenTheWindowChanges() throws Exception {
    VirtualScreen screen = new VirtualScreen(80, 24);
    CompletableFuture<UserAction> action = screen.ask(TWO);
    String wide =
        """
        退哪一笔？
        > 1. 医保费
             居民一年一交
          2. 自己垫的钱

        上下键 移动  回车 确定  / 查找  ? 说明  q 退出
        """;
    screen.shows(wide);
    screen.resize(30, 8);
    screen.shows("退哪一笔？\n> 1. 医保费\n     居民一年一交\n  2. 自己垫的钱\n回车 确定  ? 说明  q 退出");
    screen.resize(100, 30);
    screen.shows(wide);
    screen.type("2");
    assertEquals(List.of(1), VirtualScreen.result(action).chosen());
  }

  @Test
  void drawsAnewBelowWhatTheShellWroteWhileItWasStopped() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 24);
    screen.ask(TWO);
    String asked =
        """
        退哪一笔？
        > 1. 医保费
             居民一年一交
          2. 自己垫的钱

        上下键 移动  回车 确定  / 查找  ? 说明  q 退出
        """;
    screen.shows(asked);
    screen.print("\r\033[J[1]+  Stopped\r\n$ fg\r\n");
    screen.stoppedAndContinued();
    screen.shows("[1]+  Stopped\n$ fg\n" + asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\033[15~", "\033[1;5C", "\033x", "\033[M", "\033[200~2\r\033[201~", "x", "，"})
  void passesOverKeysThatMeanNothing(String key) throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    CompletableFuture<UserAction> action = screen.ask(TWO);
    screen.type(key).type("\033[B").type("\r");
    assertEquals(List.of(1), VirtualScreen.result(action).chosen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033[B", "\033OB", "j", "\016", "G", "\033[F", "\033[6~"})
  void movesDownByAnyOfItsKeys(String key) throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    CompletableFuture<UserAction> action = screen.ask(TWO);
    screen.type(key).type("\r");
    assertEquals(List.of(1), VirtualScreen.result(action).chosen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"２", "/垫\r", "、垫\r", "／zjd\r", "/\033[200~自己\n垫\033[201~\r"})
  void worksWithAChineseKeyboardAndWithPaste(String keys) throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    CompletableFuture<UserAction> action = screen.ask(TWO);
    screen.type(keys);
    assertEquals(List.of(1), VirtualScreen.result(action).chosen());
  }

  @Test
  void paintsTheCursorsLineAndNothingWithoutColour() throws Exception {
    VirtualScreen plain = new VirtualScreen(60, 12);
    plain.ask(TWO);
    plain.awaits("q 退出");
    assertEquals(List.of(), plain.inverseRows());
    VirtualScreen painted = new VirtualScreen(60, 12, Theme.ANSI);
    painted.ask(TWO);
    painted.awaits("q 退出");
    assertEquals(List.of(1), painted.inverseRows());
  }

  @Test
  void keepsTheCursorAtTheSearchAndOutOfTheWayElse() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    screen.ask(TWO);
    screen.awaits("q 退出");
    assertEquals("0,0", screen.cursor());
    screen.type("/医保");
    screen.awaits("查找：医保");
    screen.cursorAt("1,10");
  }
}
