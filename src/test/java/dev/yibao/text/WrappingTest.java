package dev.yibao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void breaksBetweenChineseCharacters() {
    assertEquals(List.of("医保余额", "能取吗"), Wrapping.lines("医保余额能取吗", 8));
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    assertEquals(List.of("先打电", "话，再", "去。"), Wrapping.lines("先打电话，再去。", 8));
    for (int width = 4; width < 30; width++) {
      for (String line : Wrapping.lines("先打12393（医保热线），问清「哪个窗口」、带什么；再去。", width)) {
        assertTrue("，。、；」）".indexOf(line.charAt(0)) < 0 || width < 8, width + ": " + line);
      }
    }
  }

  @Test
  void keepsNumbersAndWordsWhole() {
    assertEquals(List.of("请打电话", "12393 问"), Wrapping.lines("请打电话12393 问", 9));
  }

  @Test
  void noLineIsWiderThanAsked() {
    String text = "国家医保服务平台App（iOS/Android）2026-11-22起可以查参保地、备案、家庭共济，不用跑窗口。";
    for (int width = 6; width < 90; width++) {
      for (String line : Wrapping.lines(text, width)) {
        assertTrue(Cells.of(line) <= Math.max(width, 12), width + ": " + line);
      }
    }
  }

  @Test
  void losesNothing() {
    String text = "一二三，四五六（七八九）abc 10。";
    for (int width = 2; width < 40; width++) {
      assertEquals(
          text.replace(" ", ""), String.join("", Wrapping.lines(text, width)).replace(" ", ""));
    }
  }

  @Test
  void indentsWhatFollowsTheFirstLine() {
    assertEquals(List.of("1. 医保", "   余额"), Wrapping.hanging("1. ", "医保余额", 7));
  }
}
