package dev.yibao.diff;

import dev.yibao.model.Band;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All answers to a question that either library tells apart.
 *
 * @param question the question as it is shown, the new library's if it has it
 * @param values the answers in the order shown; of a multiple choice one stands for all, of numbers
 *     and days one for each stretch that no band of either library divides
 */
record Domain(Question question, List<Value> values) {

  /**
   * An answer.
   *
   * @param id the option's id, or a range
   * @param label what people read
   * @param stretch the range; null for an option
   */
  record Value(String id, String label, Band stretch) {}

  Domain {
    values = List.copyOf(values);
  }

  /**
   * @param questions all questions for the same, the new library's last
   */
  static Domain of(Variable subject, List<Question> questions, Library old, Library now) {
    Question shown = questions.get(questions.size() - 1);
    return new Domain(
        shown,
        switch (subject.shape()) {
          case OPTION -> options(questions);
          case PLACE -> places(old, now);
          case SEVERAL -> List.of(new Value("", "不论选哪几项", null));
          case NUMBER, DAYS -> stretches(questions);
        });
  }

  private static List<Value> options(List<Question> questions) {
    Map<String, Value> options = new LinkedHashMap<>();
    for (Question question : questions) {
      for (Option option : question.options()) {
        options.put(option.id(), new Value(option.id(), option.label(), null));
      }
    }
    return List.copyOf(options.values());
  }

  private static List<Value> places(Library old, Library now) {
    Map<String, Value> places = new LinkedHashMap<>();
    for (Library library : List.of(old, now)) {
      for (String id : library.regionIds()) {
        places.put(id, new Value(id, library.region(id).name(), null));
      }
    }
    places.put(Region.OTHER, new Value(Region.OTHER, "其他地方", null));
    places.put(Region.UNSURE, new Value(Region.UNSURE, "不清楚", null));
    return List.copyOf(places.values());
  }

  private static List<Value> stretches(List<Question> questions) {
    SortedSet<BigDecimal> cuts = new TreeSet<>();
    BigDecimal low = null;
    BigDecimal high = BigDecimal.ZERO;
    for (Question question : questions) {
      for (Band band : question.bands()) {
        addIfThere(cuts, band.from());
        addIfThere(cuts, band.below());
      }
      BigDecimal least = least(question);
      low = least == null || low != null && low.compareTo(least) <= 0 ? low : least;
      BigDecimal most = question.limits().max();
      high = most == null || high == null ? null : high.max(most);
    }
    List<Value> stretches = new ArrayList<>();
    BigDecimal from = null;
    for (BigDecimal cut : cuts) {
      add(stretches, new Band(from, cut, null, null), low, high, questions);
      from = cut;
    }
    add(stretches, new Band(from, null, null, null), low, high, questions);
    return stretches;
  }

  private static void addIfThere(SortedSet<BigDecimal> cuts, BigDecimal bound) {
    if (bound != null) {
      cuts.add(bound.stripTrailingZeros());
    }
  }

  /** Nobody can write a number below zero, nor a day after the last one. */
  private static BigDecimal least(Question question) {
    Limits limits = question.limits();
    if (question.type() == QuestionType.DATE) {
      return limits.latest() == null ? BigDecimal.ZERO : new BigDecimal(Integer.MIN_VALUE);
    }
    return limits.min() == null ? BigDecimal.ZERO : limits.min();
  }

  private static void add(
      List<Value> stretches,
      Band stretch,
      BigDecimal low,
      BigDecimal high,
      List<Question> questions) {
    boolean under = stretch.below() != null && stretch.below().compareTo(low) <= 0;
    boolean over = high != null && stretch.from() != null && stretch.from().compareTo(high) > 0;
    if (!under && !over) {
      stretches.add(value(stretch, questions.get(questions.size() - 1)));
    }
  }

  private static Value value(Band stretch, Question question) {
    String unit = question.type() == QuestionType.DATE ? "天" : question.limits().unit();
    return new Value(stretch.range(), stretch.words(unit), stretch);
  }

  /** Rising stretches, those that meet made one. */
  List<Value> joined(List<Value> stretches) {
    List<Value> joined = new ArrayList<>();
    for (Value next : stretches) {
      Band last = joined.isEmpty() ? null : joined.get(joined.size() - 1).stretch();
      boolean meets = last != null && last.below().equals(next.stretch().from());
      Band from = meets ? last : next.stretch();
      if (meets) {
        joined.remove(joined.size() - 1);
      }
      joined.add(value(new Band(from.from(), next.stretch().below(), null, null), question));
    }
    return joined;
  }
}
