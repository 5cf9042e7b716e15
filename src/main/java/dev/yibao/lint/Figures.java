package dev.yibao.lint;

import dev.yibao.engine.Folding;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Source;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a number in a text, be it of days, money or a phone, that none of the claims has which the
 * text cites. A number to call may instead be that of a channel of the outcome, but the hotlines of
 * the whole country are cited wherever anything is.
 */
final class Figures {

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern ARABIC =
      Pattern.compile("((?:(?<!\\d)0\\d{2,3}-(?=\\d{5}))?\\d+(?:\\.\\d+)?)([万千亿成元]?)");
  private static final Pattern PHONE = Pattern.compile("12\\d{3}|[\\d-]{7,}");

  /** The number of an article says where a rule stands, not what it is. */
  private static final Pattern ARTICLE =
      Pattern.compile("第?[\\d、一二三四五六七八九十百]+(?:条|款|(?<=第[\\d一二三四五六七八九十]{1,3})项)");

  private static final String DIGITS = "零一二三四五六七八九";

  /** A number in Chinese numerals, and what it counts where it is no mere way of speaking. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![几数D十百千万])(?=[D十百千万])((?:[D]?[十百千万]零?)*[D]?)(?![D])(成?)(个?[月年天日元块倍岁周]|个?工作日|个?小时)?"
              .replace("D", DIGITS));

  private static final Map<String, Integer> POWERS =
      Map.of("成", 1, "十", 1, "百", 2, "千", 3, "万", 4, "亿", 8);

  static void check(Assertion statement, Findings findings) {
    Map<BigDecimal, String> said = numbers(ARTICLE.matcher(statement.text()).replaceAll(""), true);
    String cited = said.isEmpty() ? null : cited(statement, findings.content());
    if (cited != null) {
      Set<BigDecimal> held = numbers(cited, false).keySet(); // 0514-12393 is 12393 there, too
      said.forEach(
          (value, written) -> {
            String local = written.substring(written.indexOf('-') + 1);
            if (!held.contains(value) && !numbers(local, false).keySet().removeAll(held)) {
              judge(value, written, statement, findings);
            }
          });
    }
  }

  private static void judge(
      BigDecimal value, String written, Assertion statement, Findings findings) {
    boolean phone = PHONE.matcher(written).matches();
    boolean bare = statement.basis().citations().isEmpty();
    boolean listed =
        phone && (bare || written.length() > 5) && isListed(value, statement, findings.content());
    boolean catalogue = statement.outcome().isEmpty();
    if (!listed && (phone && !catalogue || !bare)) {
      String message = "「" + written + "」" + (bare ? "不是这个结论的渠道的号码" : "这个数，引用的条目里都没有");
      String hint = "看看写对没有；" + (bare ? "写对的，加上那个渠道" : "写对的，引用说到它的条目");
      findings.warning(statement.at(), "text", message, hint);
    }
  }

  /** Tells whether a number is that of a channel of the outcome, in any region. */
  private static boolean isListed(BigDecimal value, Assertion statement, Corpus content) {
    return content.bodies().stream()
        .filter(owned -> owned.outcome().equals(statement.outcome()))
        .flatMap(owned -> owned.body().channels().stream())
        .map(use -> content.library().channel(use.id()))
        .filter(Objects::nonNull)
        .anyMatch(one -> numbers(one.name() + " " + one.detail(), false).containsKey(value));
  }

  /** All that the claims say which a statement cites; null when one of them is not known. */
  private static String cited(Assertion statement, Corpus content) {
    StringBuilder all = new StringBuilder();
    for (Citation citation : statement.basis().citations()) {
      Claim claim = content.library().claim(citation);
      if (claim == null) {
        return null;
      }
      Source source = content.library().source(citation.source());
      String section = ARTICLE.matcher(claim.section()).find() ? "" : claim.section();
      all.append(Arrays.asList(claim.says(), section, claim.title(), claim.date()));
      all.append(Arrays.asList(source.title(), source.number(), source.date()));
      all.append(Arrays.asList(source.effective(), source.until()));
    }
    return all.toString();
  }

  /**
   * The numbers in a text by value, each as it is written: 三 and 3, 1万 and 10000, 九成 and 90 are
   * one.
   *
   * @param counted whether to leave out Chinese numerals that count nothing, and the 一 in 一年
   */
  private static Map<BigDecimal, String> numbers(String text, boolean counted) {
    String folded = Folding.fold(THOUSANDS.matcher(text).replaceAll("")).replace('两', '二');
    String rest = folded.replace("半年", "6个月").replaceAll("[百千万]分之", " ");
    Map<BigDecimal, String> numbers = new LinkedHashMap<>();
    Matcher arabic = ARABIC.matcher(rest);
    while (arabic.find()) {
      put(
          new BigDecimal(arabic.group(1).replace("-", "")),
          arabic.group(2),
          arabic.group(),
          numbers);
    }
    Matcher chinese = CHINESE.matcher(arabic.replaceAll(" "));
    while (chinese.find()) {
      long value = value(chinese.group(1));
      boolean counts = value > 1 && !(chinese.group(2) + chinese.group(3)).equals("null");
      if (counts || !counted) {
        put(BigDecimal.valueOf(value), chinese.group(2), chinese.group(), numbers);
      }
    }
    return numbers;
  }

  private static void put(
      BigDecimal value, String power, String written, Map<BigDecimal, String> numbers) {
    BigDecimal whole = value.scaleByPowerOfTen(POWERS.getOrDefault(power, 0));
    numbers.putIfAbsent(whole.stripTrailingZeros(), written);
  }

  private static long value(String numerals) {
    for (String unit : new String[] {"万", "千", "百", "十"}) {
      int at = numerals.indexOf(unit);
      if (at >= 0) {
        long times = at == 0 ? 1 : value(numerals.substring(0, at));
        return times * (long) Math.pow(10, POWERS.get(unit)) + value(numerals.substring(at + 1));
      }
    }
    return numerals.isEmpty() ? 0 : DIGITS.indexOf(numerals.charAt(numerals.length() - 1));
  }
}
