package dev.yibao.lint;

import dev.yibao.engine.Folding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures in a text.
 *
 * @param numbers by value, each as the text writes it: 三 and 3, 1万 and 10000, 九成 and 90 are one
 * @param phones the numbers to call
 */
record Figures(Map<BigDecimal, String> numbers, Set<String> phones) {

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d.])(?:0\\d{2,3}-?\\d{5,8}|[1-9]\\d{6,10}|12\\d{3})(?![\\d.%元万千亿人])");
  private static final Pattern ARABIC = Pattern.compile("(\\d+(?:\\.\\d+)?)([万千亿成]?)");

  /** A number in Chinese numerals, and what it counts where it is no mere way of speaking. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![几数])([零〇一二两三四五六七八九十百千万]+)(成?)" + "(?=(个?(?:月|年|天|日|元|块|倍|岁|周|星期|小时|工作日))?)");

  private static final Map<String, Integer> POWERS = Map.of("成", 1, "千", 3, "万", 4, "亿", 8);

  /** Every number in a text. */
  static Figures all(String text) {
    return of(text, false);
  }

  /** The numbers that a text states; 两样 and 一年 are no such, 两年 is. */
  static Figures stated(String text) {
    return of(text, true);
  }

  private static Figures of(String text, boolean stated) {
    String rest = Folding.fold(THOUSANDS.matcher(text).replaceAll("")).replace("半年", "6个月");
    Set<String> phones = new LinkedHashSet<>();
    Matcher phone = PHONE.matcher(rest);
    while (phone.find()) {
      phones.add(phone.group());
    }
    rest = phone.replaceAll(" ").replaceAll("[百千万]分之", " ");
    Map<BigDecimal, String> numbers = new LinkedHashMap<>();
    Matcher arabic = ARABIC.matcher(rest);
    while (arabic.find()) {
      put(new BigDecimal(arabic.group(1)), arabic.group(2), arabic.group(), numbers);
    }
    Matcher chinese = CHINESE.matcher(arabic.replaceAll(" "));
    while (chinese.find()) {
      long value = value(chinese.group(1));
      if (value >= 0 && (!stated || value > 1 && counts(chinese))) {
        put(BigDecimal.valueOf(value), chinese.group(2), chinese.group(), numbers);
      }
    }
    return new Figures(numbers, phones);
  }

  private static void put(
      BigDecimal value, String power, String written, Map<BigDecimal, String> numbers) {
    BigDecimal whole = value.scaleByPowerOfTen(POWERS.getOrDefault(power, 0));
    numbers.putIfAbsent(whole.stripTrailingZeros(), written);
  }

  private static boolean counts(Matcher number) {
    return !number.group(2).isEmpty() || number.group(3) != null;
  }

  /** The value of Chinese numerals; -1 where they are none, as in 三四. */
  private static long value(String numerals) {
    long total = 0;
    long section = 0;
    long digit = -1;
    for (char c : numerals.replace('两', '二').replace('〇', '零').toCharArray()) {
      int value = "零一二三四五六七八九".indexOf(c);
      int power = "十百千万".indexOf(c) + 1;
      if (value >= 0 && digit > 0 || value < 0 && digit < 0 && power > 1 && section == 0) {
        return -1;
      } else if (value >= 0) {
        digit = value;
      } else if (power == 4) {
        total = (section + Math.max(digit, 0)) * 10_000;
        section = 0;
        digit = -1;
      } else {
        section += Math.max(digit, digit < 0 ? 1 : 0) * (long) Math.pow(10, power);
        digit = -1;
      }
    }
    return total + section + Math.max(digit, 0);
  }
}
