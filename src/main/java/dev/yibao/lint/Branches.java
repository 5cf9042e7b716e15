package dev.yibao.lint;

import dev.yibao.engine.Interview;
import dev.yibao.model.Band;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ways on from questions, each with an answer that takes it. */
final class Branches {

  private final Interview interview;

  /**
   * @param asOf the day as of which dates are judged
   */
  Branches(Library library, LocalDate asOf) {
    this.interview = new Interview(library, asOf);
  }

  /** Every way on that some answer takes, in the order shown. */
  List<Branch> of(Question question) {
    List<Branch> branches = new ArrayList<>();
    if (question.type() == QuestionType.MULTIPLE) {
      branches.add(new Branch("", List.of(), question.otherwise()));
      return branches;
    }
    for (Option option : question.options()) {
      branches.add(new Branch(option.id(), List.of(option.id()), option.go()));
    }
    for (Band band : question.bands()) {
      String value = value(question, band);
      if (value != null) {
        branches.add(new Branch(range(band), List.of(value), band.go()));
      }
    }
    return branches;
  }

  /** The way on that an answer takes. */
  Branch taken(Question question, List<String> values) {
    if (question.type() == QuestionType.MULTIPLE) {
      return new Branch("", values, question.otherwise());
    }
    if (question.type().hasBands()) {
      Band band = interview.band(question, values.get(0));
      return new Branch(range(band), values, band.go());
    }
    Option option = interview.option(question, values.get(0));
    return option == null
        ? new Branch(Region.OTHER, values, question.otherwise())
        : new Branch(option.id(), values, option.go());
  }

  /** The least number of a band, or its latest day; null when no answer falls into it. */
  String value(Question question, Band band) {
    return question.type() == QuestionType.NUMBER
        ? number(question.limits(), band)
        : day(question.limits(), band);
  }

  /** Answers are digits without a sign, so that nothing is below zero. */
  private static String number(Limits limits, Band band) {
    BigDecimal least = later(later(BigDecimal.ZERO, limits.min()), band.from());
    boolean tooHigh = limits.max() != null && least.compareTo(limits.max()) > 0;
    return tooHigh || !band.contains(least) ? null : least.toPlainString();
  }

  private String day(Limits limits, Band band) {
    LocalDate latest = limits.latest() == null ? interview.asOf() : limits.latest();
    BigDecimal least = BigDecimal.valueOf(interview.asOf().toEpochDay() - latest.toEpochDay());
    BigDecimal days = later(least, band.from()).setScale(0, RoundingMode.CEILING);
    LocalDate day = interview.asOf().minusDays(days.longValue());
    boolean tooEarly = limits.earliest() != null && day.isBefore(limits.earliest());
    return tooEarly || !band.contains(days) ? null : day.toString();
  }

  private static BigDecimal later(BigDecimal one, BigDecimal other) {
    return other == null || one.compareTo(other) >= 0 ? one : other;
  }

  /** A band as coverage calls it: its ends, either of which may be open. */
  static String range(Band band) {
    String from = band.from() == null ? "" : band.from().toPlainString();
    String below = band.below() == null ? "" : band.below().toPlainString();
    return from + ".." + below;
  }
}
