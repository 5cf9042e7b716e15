package dev.yibao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  /** The first and last of each range that is not shown; each plane has two more at its end. */
  private static final int[][] OTHERS = {
    {0x00, 0x08},
    {0x0B, 0x1F},
    {0x7F, 0x9F},
    {0xAD, 0xAD},
    {0x34F, 0x34F},
    {0x61C, 0x61C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180E},
    {0x200B, 0x200F},
    {0x2028, 0x202E},
    {0x2060, 0x2069},
    {0x3164, 0x3164},
    {0xD800, 0xDFFF},
    {0xFDD0, 0xFDEF},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF9, 0xFFFB},
    {0xE0000, 0xE007F}
  };

  @Test
  void showsEveryCharacterButThese() {
    BitSet others = new BitSet();
    for (int[] range : OTHERS) {
      others.set(range[0], range[1] + 1);
    }
    for (int plane = 0; plane <= 0x10; plane++) {
      others.set((plane << 16) + 0xFFFE, (plane << 16) + 0x10000);
    }
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Printable.is(c) == others.get(c)) {
        fail("U+" + Integer.toHexString(c));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"医保（a1）：“甲”、乙…\n\t丙", "𠮷✅❤️", "é e\u0301 · ①", "\uFFFD", ""})
  void leavesATextAsItIs(String text) {
    assertSame(text, Printable.of(text));
  }

  @Test
  void findsTheFirstByItsIndex() {
    assertEquals(3, Printable.firstOther("𠮷甲\u202E乙\033"));
    assertEquals(-1, Printable.firstOther("𠮷甲"));
  }

  @Test
  void takesTheCommandOutOfATerminalsCommand() {
    assertEquals("\uFFFD]52;c;eA==\uFFFD", Printable.of("\033]52;c;eA==\007"));
    assertEquals("\uFFFD[2J", Printable.of("\033[2J"));
    assertEquals("a\uFFFDb", Printable.of("a\uDC00b"));
  }
}
