package dev.yibao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @Test
  void agreesWithTheTerminalLibraryOnEveryCharacter() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int cells = Math.max(0, WCWidth.wcwidth(c));
      if (cells != Cells.of(c)) {
        assertEquals(cells, Cells.of(c), "U+" + Integer.toHexString(c));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"医保a1", "e\u0301", "𠮷", "✅", "❤️", "👨‍👩‍👧", "🇨🇳", "👍🏽", "1️⃣", ""})
  void agreesWithTheTerminalLibraryOnTextsOfSeveral(String text) {
    assertEquals(new AttributedString(text).columnLength(), Cells.of(text));
  }

  @Test
  void countsTwoForAChineseCharacterAndNoneForACombiningOne() {
    assertEquals(6, Cells.of("医保a1"));
    assertEquals(1, Cells.of("e\u0301"));
    assertEquals(2, Cells.of("𠮷"));
    assertEquals(2, Cells.of("✅"));
  }
}
