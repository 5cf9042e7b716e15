package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyTest {

  @Test
  void isPrintedAsATable() {
    assertEquals(
        """
        | 按键 | 作用 |
        | --- | --- |
        | 上键、k | 上移一项 |
        | 下键、j | 下移一项 |
        | PgUp | 上移十项 |
        | PgDn | 下移十项 |
        | Home、g | 到第一项 |
        | End、G | 到最后一项 |
        | 数字 | 按序号选；多于九项时再按回车 |
        | 空格 | 勾选、取消勾选（可以选几个时） |
        | 回车 | 就选这一项 |
        | / | 打字查找：中文、拼音首字母、英文 |
        | b、左键、退格 | 回到上一步，原来的选择还在 |
        | s | 看已经答的，可以改其中一个 |
        | r | 从头开始 |
        | ? | 为什么这样问、怎么弄清楚；有哪些按键 |
        | q、Ctrl-C | 退出 |
        | Esc | 关掉查找或说明 |
        """,
        KeyTable.markdown());
  }

  @Test
  void bindsNothingTwice() {
    Set<String> bound = new HashSet<>();
    for (Key key : Key.values()) {
      key.sequences().forEach(sequence -> assertTrue(bound.add(sequence), key::name));
    }
  }

  @Test
  void mentionsOnlyKeysThatAreExplained() {
    for (Key key : Key.values()) {
      assertFalse(!key.footer().isEmpty() && key.label().isEmpty(), key::name);
    }
  }
}
