package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.text.Printable;
import dev.yibao.text.Theme;
import java.util.List;
import java.util.Set;
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
      strings = {
        "\033[15~",
        "\033[1;5C",
        "\033x",
        "\033[M",
        "\033[M 1q",
        "\033[<0;1;1M",
        "\033[[A",
        "\033[200~2\r\033[201~",
        "x",
        "，",
        "\033]11;rgb:1e1e/2222/1e1e\007",
        "\033]11;rgb:1e1e/2222/1e1e\033\\",
        "\033P>|tmux 3.3a\033\\",
        "\033P1+r544e=1\033\\",
        "\033_Gi=1;q2\033\\",
        "\033^1q\033\\",
        "\033X1q\033\\",
        "\u009D11;1q\007",
        "\u0090>|1q\u009C",
        "\u009B6;1R",
        "\033[?64;1;2c",
        "\033[12;40R",
        "\033[113;5:3u",
        "\033[57358u",
        "\033[106;3u",
        "\033[27;3;106~"
      })
  void passesOverKeysThatMeanNothing(String key) throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    CompletableFuture<UserAction> action = screen.ask(TWO);
    screen.type(key).type("\033[B").type("\r");
    assertEquals(List.of(1), VirtualScreen.result(action).chosen());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\033[B",
        "\033OB",
        "j",
        "\016",
        "G",
        "\033[F",
        "\033[6~",
        "\u009BB",
        "\033[106u",
        "\033[106;1u",
        "\033[106;129u",
        "\033[103:71;2u",
        "\033[110;5u",
        "\033[27;5;110~",
        "\033[1;129B",
        "\033[6;65~"
      })
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

  @ParameterizedTest
  @ValueSource(
      strings = {"\033[99;5u", "\033[27;5;99~", "/\033[99;5u", "\033[113u", "\033[100;5:1u"})
  void leavesByEncodedKeys(String keys) throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    CompletableFuture<UserAction> action = screen.ask(TWO);
    screen.type(keys);
    assertEquals(Key.QUIT, VirtualScreen.result(action).key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033", "\033[27u", "\033[27;1u"})
  void closesTheSearchByEsc(String escape) throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    screen.ask(TWO);
    screen.type("/垫").awaits("查找：垫");
    screen.type(escape).awaits("> 2. 自己垫的钱");
  }

  @Test
  void takesAnEscThatTurnsOutToBeginAKeyForThatKey() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    CompletableFuture<UserAction> action = screen.ask(TWO);
    screen.type("/垫").awaits("查找：垫");
    screen.type("\033").awaits("> 2. 自己垫的钱"); // on a slow line the rest comes only now
    screen.type("[5~").awaits("查找：垫");
    screen.type("\r");
    assertEquals(List.of(1), VirtualScreen.result(action).chosen());
  }

  @Test
  void leavesALineByEsc() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    Prompt line = Prompt.entry(Prompt.Kind.LINE, "存到哪？", "", text -> "");
    CompletableFuture<UserAction> action = screen.ask(line.with(Set.of(Key.BACK)));
    screen.type("\033");
    assertEquals(Key.BACK, VirtualScreen.result(action).key());
  }

  @Test
  void takesAZeroForTheEndOnlyWhenItCameBeforeTheTerminalWasOpen() throws Exception {
    VirtualScreen early = new VirtualScreen(60, 12);
    early.type("\000");
    assertEquals(Key.QUIT, VirtualScreen.result(early.ask(TWO)).key());

    VirtualScreen late = new VirtualScreen(60, 12);
    CompletableFuture<UserAction> action = late.ask(TWO);
    late.awaits("q 退出");
    late.resize(30, 12); // is seen only while no key comes
    late.awaits("回车 确定  ? 说明  q 退出");
    late.type("\000").type("2");
    assertEquals(List.of(1), VirtualScreen.result(action).chosen());
  }

  @Test
  void pastesNothingThatATerminalObeys() throws Exception {
    VirtualScreen screen = new VirtualScreen(60, 12);
    screen.ask(TWO);
    screen.type("/\033[200~垫\033]0;x\007\u009B2J\u202E\n\033[201~").awaits("查找：垫]0;x2J");
  }

  @Test
  void drawsTextFromOutsideWithoutObeyingIt() {
    String hostile = "甲\033[2J\u009B5m\u202E乙";
    Prompt prompt =
        Prompt.menu(hostile, List.of(Item.of(hostile, hostile))).about(hostile, hostile);
    for (Screen screen : List.of(ScreenConsole.screen(prompt), help(prompt))) {
      String drawn = Drawn.text(screen, 80, 24);
      assertEquals(-1, Printable.firstOther(drawn), drawn);
    }
  }

  private static Screen help(Prompt prompt) {
    return Drawn.press(ScreenConsole.screen(prompt), Key.HELP);
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
