package dev.yibao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.loader.BundledFiles;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void agreesWithTheTerminalLibraryOnEveryCharacterOfTheFlows() {
    BundledFiles files = new BundledFiles();
    TreeSet<Integer> seen = new TreeSet<>();
    for (String folder : new String[] {"", "shared", "sources", "regions"}) {
      for (String path : files.list(folder)) {
        new String(files.read(path), StandardCharsets.UTF_8).codePoints().forEach(seen::add);
      }
    }
    for (int c : seen) {
      assertEquals(Math.max(0, WCWidth.wcwidth(c)), Cells.of(c), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void agreesOnTheCommonChineseCharacters() {
    for (int c = 0x4E00; c < 0x9FFF; c++) {
      assertEquals(WCWidth.wcwidth(c), Cells.of(c), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void countsTwoForAChineseCharacterAndNoneForACombiningOne() {
    assertEquals(6, Cells.of("医保a1"));
    assertEquals(1, Cells.of("e\u0301"));
    assertEquals(2, Cells.of("𠮷"));
  }
}
