package dev.yibao.graph;

import dev.yibao.model.Band;
import dev.yibao.model.QuestionType;
import java.math.BigDecimal;

/** Bands in words and as ranges. */
final class Answers {

  private Answers() {}

  /** {@code FROM..BELOW}, an open end left out. */
  static String range(Band band) {
    return plain(band.from()) + ".." + plain(band.below());
  }

  /** What falls into a band, as people say it: 满 takes the bound in, 不到 leaves it out. */
  static String label(Band band, QuestionType type, String unit) {
    String what = type == QuestionType.DATE ? "天" : unit;
    String from = band.from() == null ? "" : "满" + plain(band.from()) + what;
    String below = band.below() == null ? "" : "不到" + plain(band.below()) + what;
    String both = from + (from.isEmpty() || below.isEmpty() ? "" : "、") + below;
    return both.isEmpty() ? "不论多少" : both;
  }

  private static String plain(BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }
}
