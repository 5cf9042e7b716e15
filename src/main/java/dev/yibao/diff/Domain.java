package dev.yibao.diff;

import dev.yibao.engine.Branches;
import dev.yibao.model.Band;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values of a variable that either library tells apart.
 *
 * @param question the question as it is shown, the new library's if it has it
 * @param values the answers in the order shown; of a multiple choice one stands for all, of numbers
 *     and days one for each range that no band of either library divides
 */
record Domain(Question question, List<Value> values) {

  /**
   * An answer.
   *
   * @param id the option's id, or a range
   * @param label what people read
   * @param range the range; null for an option
   */
  record Value(String id, String label, Band range) {}

  /**
   * The domain of a variable.
   *
   * @param questions all questions for it, the new library's last
   */
  static Domain of(Variable variable, List<Question> questions, Library old, Library now) {
    Question shown = questions.get(questions.size() - 1);
    return new Domain(
        shown,
        switch (variable.shape()) {
          case OPTION -> options(questions);
          case REGION -> regions(old, now);
          case SEVERAL -> List.of(new Value("", "不论选哪几项", null));
          case NUMBER, DAYS, MONTHS -> ranges(questions);
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

  private static List<Value> regions(Library old, Library now) {
    Map<String, Value> regions = new LinkedHashMap<>();
    for (Library library : List.of(old, now)) {
      for (String id : library.regionIds()) {
        regions.put(id, new Value(id, library.region(id).name(), null));
      }
    }
    regions.put(Region.OTHER, new Value(Region.OTHER, Region.OTHER_LABEL, null));
    regions.put(Region.UNSURE, new Value(Region.UNSURE, Region.UNSURE_LABEL, null));
    return List.copyOf(regions.values());
  }

  private static List<Value> ranges(List<Question> questions) {
    SortedSet<BigDecimal> cuts = new TreeSet<>();
    for (Question question : questions) {
      for (Band band : question.bands()) {
        Stream.of(band.from(), band.below())
            .filter(Objects::nonNull)
            .forEach(bound -> cuts.add(bound.stripTrailingZeros()));
      }
    }
    BigDecimal least =
        questions.stream().map(Domain::least).min(Comparator.naturalOrder()).orElseThrow();
    boolean open = questions.stream().anyMatch(question -> question.limits().max() == null);
    BigDecimal most =
        open ? null : Collections.max(questions.stream().map(q -> q.limits().max()).toList());
    List<Value> ranges = new ArrayList<>();
    BigDecimal from = null;
    for (BigDecimal cut : cuts) {
      if (cut.compareTo(least) > 0) {
        add(ranges, new Band(from, cut, null, null), most, questions);
      }
      from = cut;
    }
    add(ranges, new Band(from, null, null, null), most, questions);
    return ranges;
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
      List<Value> ranges, Band range, BigDecimal most, List<Question> questions) {
    if (most == null || range.from() == null || range.from().compareTo(most) <= 0) {
      ranges.add(value(range, questions.get(questions.size() - 1)));
    }
  }

  private static Value value(Band range, Question question) {
    return new Value(range.range(), Branches.label(question, range), range);
  }

  /** Rising ranges, those that meet made one. */
  List<Value> joined(List<Value> ranges) {
    List<Value> joined = new ArrayList<>();
    for (Value next : ranges) {
      Band last = joined.isEmpty() ? null : joined.get(joined.size() - 1).range();
      boolean meets = last != null && last.below().equals(next.range().from());
      Band from = meets ? last : next.range();
      if (meets) {
        joined.remove(joined.size() - 1);
      }
      joined.add(value(new Band(from.from(), next.range().below(), null, null), question));
    }
    return joined;
  }
}
