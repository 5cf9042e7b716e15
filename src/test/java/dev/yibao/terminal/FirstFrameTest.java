package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

class FirstFrameTest {

  private static final Frame FRAME = new Frame(List.of("多少天？", "> 3", "数字", "q 退出"), 1, 3);

  @Test
  void standsBelowWhatWasSaidWithTheCursorWhereItBelongs() {
    ScreenTerminal screen = new ScreenTerminal(20, 8);
    screen.write("标题\r\n" + FRAME.first());
    assertEquals("标题\n多少天？\n> 3\n数字\nq 退出", shown(screen));
    assertEquals("2,3", cursor(screen));
  }

  @Test
  void goesAwayWithAllThatWasTypedOverIt() {
    for (int above = 0; above < 6; above++) { // low on the screen it scrolls
      ScreenTerminal screen = new ScreenTerminal(20, 6);
      String before = "x\r\n".repeat(above);
      screen.write(before + FRAME.first() + "12^[[B\r\n\r\n" + FRAME.clearFirst());
      int kept = Math.min(above, 2);
      assertEquals("x\n".repeat(kept).strip(), shown(screen));
      assertEquals(kept + ",0", cursor(screen));
    }
  }

  private static String shown(ScreenTerminal screen) {
    StringBuilder text = new StringBuilder();
    screen.toString().lines().forEach(line -> text.append(line.stripTrailing()).append('\n'));
    return text.toString().strip();
  }

  /** Row and column of the cursor, from 0. */
  private static String cursor(ScreenTerminal screen) {
    int[] cursor = new int[2];
    screen.dump(new long[screen.getRows() * screen.getColumns()], cursor);
    return cursor[1] + "," + cursor[0];
  }
}
