package dev.yibao.engine;

import dev.yibao.model.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a day as people write it; what may be read in two ways is not read at all. */
final class DateParser {

  /** Says which forms are read beside the usual one. */
  static final String FORMS = "，也可以写 2026年3月5日、3月5日、昨天、3天前";

  /** From one 29 February to the next there may be eight years. */
  private static final int MOST_YEARS = 8;

  private final LocalDate asOf;
  private final List<Integer> numbers = new ArrayList<>();

  private DateParser(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * A day, or why there is none.
   *
   * @param day null when there is none
   * @param fault empty when there is one
   */
  record Parsed(LocalDate day, String fault) {}

  /**
   * Reads a day.
   *
   * @param text folded
   * @param asOf the day from which 昨天 and the like count, and before which a day without its year
   *     lies
   */
  static Parsed parse(String text, LocalDate asOf) {
    return new DateParser(asOf).parse(text);
  }

  private Parsed parse(String text) {
    String shape = shape(text);
    return switch (shape) {
      case "Y-N-N", "Y/N/N", "Y.N.N", "Y年N月N日", "Y年N月N号", "Y年N月N" ->
          found(Days.of(numbers.get(0), numbers.get(1), numbers.get(2)));
      case "E" -> whole(numbers.get(0));
      case "N-N", "N月N日", "N月N号", "N月N" -> found(last(numbers.get(0), numbers.get(1)));
      case "今天" -> found(asOf);
      case "昨天" -> found(asOf.minusDays(1));
      case "前天" -> found(asOf.minusDays(2));
      case "N天前", "M天前", "Y天前" -> found(asOf.minusDays(numbers.get(0)));
      case "N/N", "N.N", "N/N/N", "N.N.N", "N-N-N" -> unclear("看不出哪个是月、哪个是日");
      case "Y-N", "Y/N", "Y.N", "Y年N月", "N月" -> unclear("还差是哪一天");
      default -> unclear("不是日子");
    };
  }

  /**
   * The text, blanks left out, with a capital in place of each number, for a folded text has none:
   * E for one of eight digits, Y of four, M of three, N of one or two.
   */
  private String shape(String text) {
    StringBuilder shape = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      if (end > i && end - i <= 8) {
        numbers.add(Integer.parseInt(text, i, end, 10));
        shape.append("?NNMY???E".charAt(end - i));
        i = end;
      } else {
        char c = text.charAt(i++);
        if (c != ' ') {
          shape.append(c);
        }
      }
    }
    return shape.toString();
  }

  private Parsed whole(int digits) {
    return found(Days.of(digits / 10000, digits / 100 % 100, digits % 100));
  }

  /** The last such day that is not after the as-of day; null when no year has it. */
  private LocalDate last(int month, int day) {
    for (int year = asOf.getYear(); year >= asOf.getYear() - MOST_YEARS; year--) {
      LocalDate found = Days.of(year, month, day);
      if (found != null && !found.isAfter(asOf)) {
        return found;
      }
    }
    return null;
  }

  private static Parsed found(LocalDate day) {
    return day == null ? new Parsed(null, "没有这一天") : new Parsed(day, "");
  }

  private static Parsed unclear(String fault) {
    return new Parsed(null, fault);
  }
}
