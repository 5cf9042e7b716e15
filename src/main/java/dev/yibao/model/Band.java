package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.math.BigDecimal;

/**
 * A stretch of the numbers that may be answered, or of the days before the as-of day.
 *
 * @param from the first value inside; null when it has no lower end
 * @param below the first value no longer inside; null when it has no upper end
 * @param go where answers inside lead
 * @param at where the flow file has it
 */
public record Band(BigDecimal from, BigDecimal below, Target go, Location at) {

  private static final int MOST_ZEROS = 1_000;

  /** Tells whether {@code value} falls inside. */
  public boolean contains(BigDecimal value) {
    return (from == null || value.compareTo(from) >= 0)
        && (below == null || value.compareTo(below) < 0);
  }

  /** {@code FROM..BELOW}, an open end left out. */
  public String range() {
    return plain(from) + ".." + plain(below);
  }

  /**
   * Says what falls inside, as people do: 满 takes the bound in, 不到 leaves it out.
   *
   * @param unit what is counted, such as 元 or 天; may be empty
   */
  public String words(String unit) {
    String low = from == null ? "" : "满" + plain(from) + unit;
    String high = below == null ? "" : "不到" + plain(below) + unit;
    String both = low + (low.isEmpty() || high.isEmpty() ? "" : "、") + high;
    return both.isEmpty() ? "不论多少" : both;
  }

  /** A number in plain digits, empty for none; with an exponent where they would be thousands. */
  static String plain(BigDecimal value) {
    if (value == null) {
      return "";
    }
    return Math.abs((long) value.scale()) > MOST_ZEROS ? value.toString() : value.toPlainString();
  }
}
