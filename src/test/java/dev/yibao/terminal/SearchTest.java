package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

  private static final List<Item> ITEMS =
      List.of(
          new Item("交上去的医保费，能退吗", "看能不能退", "refund 退费", false),
          new Item("卡里的余额怎么取", "", "withdraw 提取", false),
          new Item("ETC 怎么办", "", "", false),
          new Item("重庆", "", "chongqing", true),
          new Item("厦门", "", "xiamen", true));

  @ParameterizedTest
  @CsvSource({
    "退, 0", "看能, 0", "余额, 1", "额余, 1", "ybf, 0", "YE, 1", "etc, 2", "ｅｔｃ, 2", "refund, 0",
    "cq, 3", "zq, 3", "xm, 4", "重庆, 3", "'', 012", "' ', 012", "养老, ''", "xyz, ''", "怎, 12"
  })
  void findsByAPartOrByPinyinInitials(String text, String indices) {
    String found = String.join("", Search.find(ITEMS, text).stream().map(String::valueOf).toList());
    assertEquals(indices, found);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0",
    "２, 1",
    "3, 2",
    "4, -1",
    "0, -1",
    "01, -1",
    "００2, -1",
    "99999999999, -1",
    "refund, 0",
    "Refund, 0",
    "ref, -1",
    "y, -1",
    "卡, 1",
    "卡里的余额怎么取, 1",
    "余额, -1",
    "怎么, -1",
    "重庆, 3",
    "'', -1",
    "ybf, -1"
  })
  void takesALineForOneItemOrNone(String line, int index) {
    assertEquals(index, Search.indexOf(ITEMS, line));
  }

  @Test
  void knowsTheInitialsOfEveryLetter() {
    String characters = "啊波次得鹅发个和家可了吗你哦怕去人是他我想要在";
    String letters = "abcdefghjklmnopqrstwxyz";
    for (int i = 0; i < letters.length(); i++) {
      char character = characters.charAt(i);
      assertEquals(true, Initials.begins(character, letters.charAt(i)), () -> "" + character);
    }
  }
}
