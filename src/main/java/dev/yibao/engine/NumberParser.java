package dev.yibao.engine;

import java.math.BigDecimal;

/** Reads a number as people write it: all of what was typed, or nothing. */
final class NumberParser {

  /** Says which forms are read beside plain digits. */
  static final String FORMS = "，也可以写 1,500、1.5万、3千";

  private static final int MOST_DIGITS = 30;

  private NumberParser() {}

  /**
   * The number in plain digits; null when the text is none. 1e3 and −5 are none, so that they are
   * no surprise.
   *
   * @param text folded
   * @param unit what the question counts, which may follow the number; folded
   */
  static String parse(String text, String unit) {
    boolean counted = !unit.isEmpty() && text.endsWith(unit);
    String bare = counted ? text.substring(0, text.length() - unit.length()).strip() : text;
    int zeros = counted || !unit.startsWith("万") && !unit.startsWith("千") ? zeros(bare) : 0;
    String number = zeros == 0 ? bare : bare.substring(0, bare.length() - 1).strip();
    String digits = ungrouped(number);
    if (!isNumber(digits)) {
      return null;
    }
    return zeros == 0 ? digits : shifted(new BigDecimal(digits), zeros);
  }

  private static int zeros(String text) {
    return text.endsWith("万") ? 4 : text.endsWith("千") ? 3 : 0;
  }

  private static String shifted(BigDecimal value, int zeros) {
    BigDecimal shifted = value.scaleByPowerOfTen(zeros);
    return (shifted.scale() > 0 ? shifted.stripTrailingZeros() : shifted).toPlainString();
  }

  /** Takes the commas out, if one stands before each three digits from the right. */
  private static String ungrouped(String text) {
    int first = text.indexOf(',');
    if (first < 0) {
      return text;
    }
    int dot = text.indexOf('.');
    int end = dot < 0 ? text.length() : dot;
    boolean grouped = first > 0 && first <= 3 && (end - first) % 4 == 0;
    for (int i = first; i < text.length(); i++) {
      grouped &= (text.charAt(i) == ',') == (i < end && (i - first) % 4 == 0);
    }
    return grouped ? text.replace(",", "") : text;
  }

  /** Digits with an optional decimal part. */
  private static boolean isNumber(String text) {
    int dot = text.indexOf('.');
    String digits = dot < 0 ? text : text.substring(0, dot) + text.substring(dot + 1);
    boolean whole = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    for (int i = 0; i < digits.length(); i++) {
      whole &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return whole && dot != 0 && dot != text.length() - 1;
  }
}
