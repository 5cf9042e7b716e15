package dev.yibao.engine;

import dev.yibao.model.Band;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells which branches a question has, each with an answer that takes it. */
public final class Branches {

  private final Interview interview;

  /**
   * @param interview knows the day as of which dates are judged, and what region lies in which
   */
  public Branches(Interview interview) {
    this.interview = interview;
  }

  /**
   * The branches of a question in the order shown, those included that no answer takes. A region
   * that the question does not name takes the branch of the nearest above it, or of any other.
   */
  public List<Branch> all(Question question) {
    List<Branch> branches = new ArrayList<>();
    if (question.type() == QuestionType.MULTIPLE) {
      branches.add(multiple(question, List.of()));
      return branches;
    }
    for (Option option : question.options()) {
      branches.add(branch(option, List.of(option.id())));
    }
    for (Band band : question.bands()) {
      String value = value(question, band);
      branches.add(branch(question, band, value == null ? null : List.of(value)));
    }
    return branches;
  }

  /** The branches of a question that some answer takes, in the order shown. */
  public List<Branch> of(Question question) {
    List<Branch> branches = all(question);
    branches.removeIf(branch -> branch.values() == null);
    return branches;
  }

  /** The branch that an answer takes. */
  public Branch taken(Question question, List<String> values) {
    if (question.type() == QuestionType.MULTIPLE) {
      return multiple(question, values);
    }
    if (question.type().hasBands()) {
      return branch(question, interview.band(question, values.get(0)), values);
    }
    Option option = interview.option(question, values.get(0));
    return option == null
        ? new Branch(Region.OTHER, Region.OTHER_LABEL, values, question.otherwise())
        : branch(option, values);
  }

  private static Branch multiple(Question question, List<String> values) {
    return new Branch("", "不论选哪几项", values, question.otherwise());
  }

  private static Branch branch(Option option, List<String> values) {
    return new Branch(option.id(), option.label(), values, option.go());
  }

  private static Branch branch(Question question, Band band, List<String> values) {
    return new Branch(band.range(), label(question, band), values, band.go());
  }

  /** A band of a question as people read it, with the unit in which the question counts. */
  public static String label(Question question, Band band) {
    return band.words(question.limits().unit());
  }

  /** The least number of a band, or its latest day; null when no answer falls into it. */
  public String value(Question question, Band band) {
    return question.type() == QuestionType.NUMBER
        ? number(question.limits(), band)
        : day(question.limits(), band);
  }

  /** Answers are digits without a sign, so that nothing is below zero. */
  private static String number(Limits limits, Band band) {
    BigDecimal least = greater(greater(BigDecimal.ZERO, limits.min()), band.from());
    boolean tooHigh = limits.max() != null && least.compareTo(limits.max()) > 0;
    return tooHigh || !band.contains(least) ? null : least.toPlainString();
  }

  private String day(Limits limits, Band band) {
    TimeSince since = new TimeSince(interview.asOf(), limits.inMonths());
    LocalDate latest = limits.latest() == null ? interview.asOf() : limits.latest();
    LocalDate day = band.from() == null ? latest : since.latest(band.from());
    day = day.isAfter(latest) ? latest : day;
    boolean tooEarly = limits.earliest() != null && day.isBefore(limits.earliest());
    return tooEarly || !band.contains(since.of(day)) ? null : day.toString();
  }

  private static BigDecimal greater(BigDecimal one, BigDecimal other) {
    return other == null || one.compareTo(other) >= 0 ? one : other;
  }
}
