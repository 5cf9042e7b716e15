package dev.yibao.terminal;

import java.nio.charset.Charset;

/**
 * Knows the first letters of Chinese characters in pinyin.
 *
 * <p>GB 2312 sorts its 3755 common characters by pinyin, so the code that each letter begins at
 * tells the letter of all of them; the rarer ones have none. Characters of several readings are
 * listed with their other letters where flows have them.
 */
final class Initials {

  private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

  /** The code of the first character of each letter, and the code after the last character. */
  private static final int[] FIRST = {
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1, 0xD7FA
  };

  private static final String OTHERS = "重c厦x参s长c行h还h大d单d都d得d调t藏z朝z乐y";

  private static final Charset GB2312 = Charset.forName("GB2312");

  private Initials() {}

  /** Tells whether a reading of the character begins with the letter, or it is the letter. */
  static boolean begins(char character, char letter) {
    if (character == letter) {
      return true;
    }
    int listed = OTHERS.indexOf(character);
    return letter(character) == letter
        || character > 0x7F && listed >= 0 && OTHERS.charAt(listed + 1) == letter;
  }

  private static char letter(char character) {
    byte[] bytes = String.valueOf(character).getBytes(GB2312);
    int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    for (int i = 0; i < LETTERS.length(); i++) {
      if (code >= FIRST[i] && code < FIRST[i + 1]) {
        return LETTERS.charAt(i);
      }
    }
    return 0;
  }
}
