package dev.yibao.engine;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Lists every way through a flow, hand-overs followed, one after the other: there may be millions,
 * so none is kept, and there may be ten thousand questions in a row, so nothing is recursive.
 *
 * <p>A choice is answered with each of its options, a number or a date with the lowest value of
 * each band that an answer can fall into, a multiple choice with none. A place is named where a
 * question on the way tells it apart, however late.
 */
public final class Paths {

  private final Interview interview;
  private final Library library;
  private final Flow flow;
  private final Tree tree;
  private final List<Response> trail = new ArrayList<>();
  private final Deque<Fork> open = new ArrayDeque<>();

  /**
   * The paths of a flow.
   *
   * @throws Diagnosed when the flow leads nowhere or in circles
   */
  public Paths(Interview interview, Flow flow) {
    this.interview = interview;
    this.library = interview.library();
    this.flow = flow;
    this.tree = Tree.from(library, flow.start());
    refuseFaults();
  }

  /** Is told of each path. */
  public interface Visitor {

    /**
     * @param answers from the first question to the last; changes when this returns
     */
    void path(List<Response> answers, Outcome outcome);
  }

  /**
   * A question with the answers to it that are still to be tried.
   *
   * @param place where in the trail its answer stands
   * @param before what stood there already, if this only names the place more closely; else null
   */
  private record Fork(Question question, int place, Response before, Iterator<List<String>> rest) {}

  /** Tells {@code visitor} of every path, in the order in which a person would try the options. */
  public void visit(Visitor visitor) {
    arrive(flow.start(), visitor);
    while (!open.isEmpty()) {
      next(open.peek(), visitor);
    }
  }

  private void refuseFaults() {
    for (Target target : tree.dangling()) {
      throw fault(target, "dangling-target", "没有「" + target + "」这个问题或结论");
    }
    for (List<Tree.Node> cycle : tree.cycles()) {
      Target at = cycle.get(0).question().targets().get(0);
      throw fault(at, "cycle", "问题绕圈，又回到 " + cycle.get(0).key());
    }
  }

  private static Diagnosed fault(Target at, String code, String message) {
    return new Diagnosed(List.of(Diagnostic.error(at.at(), code, message, "")));
  }

  private void next(Fork fork, Visitor visitor) {
    if (fork.rest().hasNext()) {
      Response answered = new Response(asked(fork), fork.rest().next());
      put(fork.place(), answered);
      arrive(interview.branch(fork.question(), answered.values()), visitor);
      return;
    }
    open.pop();
    if (fork.before() == null) {
      trail.remove(fork.place());
    } else {
      trail.set(fork.place(), fork.before());
    }
  }

  private static Question asked(Fork fork) {
    return fork.before() == null ? fork.question() : fork.before().question();
  }

  private void put(int place, Response answered) {
    if (place == trail.size()) {
      trail.add(answered);
    } else {
      trail.set(place, answered);
    }
  }

  /** Goes on to the next fork, or to the outcome; answers that are known take their branch. */
  private void arrive(Target first, Visitor visitor) {
    Tree.Node node = tree.node(first);
    while (node.outcome() == null) {
      Question question = node.question();
      int place = placeOf(question.name());
      if (place < 0) {
        open.push(new Fork(question, trail.size(), null, values(question).iterator()));
        return;
      }
      Response known = trail.get(place);
      List<List<String>> closer = question.isRegion() ? closer(question, known) : List.of();
      if (!closer.isEmpty()) {
        open.push(new Fork(question, place, known, closer.iterator()));
        return;
      }
      node = tree.node(interview.branch(question, known.values()));
    }
    visitor.path(trail, node.outcome());
  }

  private int placeOf(QuestionName name) {
    for (int i = 0; name.isShared() && i < trail.size(); i++) {
      if (trail.get(i).question().name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private List<List<String>> values(Question question) {
    List<List<String>> values = new ArrayList<>();
    if (question.type() == QuestionType.MULTIPLE) {
      values.add(List.of());
    } else if (question.type().hasBands()) {
      for (Band band : question.bands()) {
        String lowest =
            question.type() == QuestionType.NUMBER ? number(question, band) : day(question, band);
        if (lowest != null) {
          values.add(List.of(lowest));
        }
      }
    } else {
      question.options().forEach(option -> values.add(List.of(option.id())));
    }
    return values;
  }

  /** The lowest number in a band; null when no answer may be so low or so high. */
  private static String number(Question question, Band band) {
    BigDecimal low = highest(BigDecimal.ZERO, band.from(), question.limits().min());
    BigDecimal max = question.limits().max();
    boolean beyond = max != null && low.compareTo(max) > 0;
    return beyond || !band.contains(low) ? null : low.toPlainString();
  }

  /** The day that is the fewest days before the as-of day; null when no answer may be that day. */
  private String day(Question question, Band band) {
    Limits limits = question.limits();
    LocalDate asOf = interview.asOf();
    LocalDate latest = limits.latest() == null ? asOf : limits.latest();
    BigDecimal fewest = BigDecimal.valueOf(ChronoUnit.DAYS.between(latest, asOf));
    BigDecimal days = highest(fewest, band.from(), null).setScale(0, RoundingMode.CEILING);
    LocalDate day = asOf.minusDays(days.longValue());
    boolean early = limits.earliest() != null && day.isBefore(limits.earliest());
    return early || !band.contains(days) ? null : day.toString();
  }

  private static BigDecimal highest(BigDecimal first, BigDecimal second, BigDecimal third) {
    BigDecimal high = second == null ? first : first.max(second);
    return third == null ? high : high.max(third);
  }

  /**
   * The place known so far, and those that this question tells apart from it although the questions
   * before did not; empty when there are none of these.
   */
  private List<List<String>> closer(Question question, Response known) {
    String value = known.values().get(0);
    List<List<String>> places = new ArrayList<>();
    places.add(known.values());
    for (Option option : question.options()) {
      if (isWithin(option.id(), value)
          && !leadsAlike(question, option.id(), value)
          && isTakenAlike(known.question(), option.id(), value)) {
        places.add(List.of(option.id()));
      }
    }
    return places.size() == 1 ? List.of() : places;
  }

  private boolean isWithin(String id, String value) {
    List<Region> chain = Regions.chain(library, id);
    return !id.equals(value)
        && (value.equals(Region.OTHER)
            ? !chain.isEmpty()
            : chain.stream().anyMatch(place -> place.id().equals(value)));
  }

  /** Whether the questions for the place on the way could not tell the two apart. */
  private boolean isTakenAlike(Question first, String id, String value) {
    if (interview.option(first, id) != named(first, value)) {
      return false;
    }
    for (Fork fork : open) {
      if (fork.before() != null
          && fork.question().isRegion()
          && !leadsAlike(fork.question(), id, value)) {
        return false;
      }
    }
    return true;
  }

  private Option named(Question question, String value) {
    return value.equals(Region.OTHER) ? null : interview.option(question, value);
  }

  private boolean leadsAlike(Question question, String one, String other) {
    String first = interview.branch(question, List.of(one)).toString();
    return first.equals(interview.branch(question, List.of(other)).toString());
  }
}
