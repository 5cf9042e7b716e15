package dev.yibao.terminal;

/**
 * Decodes keys that a terminal sends with their modifiers.
 *
 * <pre>
 * ESC [ code ; modifiers u          CSI-u: a character, Esc, Enter
 * ESC [ 27 ; modifiers ; code ~     xterm's form of the same
 * ESC [ 1 ; modifiers A             an arrow, a page key, with a lock key on
 * </pre>
 *
 * Modifiers are one more than the sum of their bits; after a colon stands whether the key went down
 * (1), repeats (2) or went up (3). After the code stand other characters of the same key. What is
 * left out is 1.
 */
final class EncodedKey {

  private static final int SHIFT = 1;
  private static final int CONTROL = 4;

  /** Caps lock and num lock, which change nothing here. */
  private static final int LOCKS = 64 | 128;

  private EncodedKey() {}

  /** The characters that the key sends where nothing is encoded; empty when it means nothing. */
  static String plain(String sequence) {
    char last = sequence.charAt(sequence.length() - 1);
    String[] numbers = sequence.substring(2, sequence.length() - 1).split(";", -1);
    boolean xterm = last == '~' && numbers.length == 3 && numbers[0].equals("27");
    String[] modifiers = (numbers.length > 1 ? numbers[1] : "").split(":", -1);
    int held = (modifiers[0].isEmpty() ? 0 : number(modifiers[0]) - 1) & ~LOCKS;
    if (modifiers.length > 1 && modifiers[1].equals("3")) {
      return "";
    }
    if (xterm || last == 'u') {
      return character(number(numbers[xterm ? 2 : 0].split(":", -1)[0]), held);
    }
    boolean withoutModifiers = numbers.length == 2 && held == 0;
    String code = numbers[0].equals("1") && last != '~' ? "" : numbers[0];
    return withoutModifiers ? "\033[" + code + last : "";
  }

  private static String character(int code, int held) {
    boolean letter = code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z';
    if (held == CONTROL && letter) {
      return String.valueOf((char) (code & 0x1F));
    }
    boolean privateUse = code >= 0xE000 && code <= 0xF8FF; // lock, media and modifier keys
    boolean known = code > 0 && Character.isValidCodePoint(code) && !privateUse;
    if (!known || held != 0 && held != SHIFT) {
      return "";
    }
    return Character.toString(held == SHIFT ? Character.toUpperCase(code) : code);
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
  }
}
