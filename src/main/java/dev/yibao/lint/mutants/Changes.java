package dev.yibao.lint.mutants;

import dev.yibao.model.Band;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Option;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Statement;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the changes of each kind; a place that is no reason for any gives none. */
final class Changes {

  private static final Set<String> TEXTS =
      Set.of("text", "headline", "askOffice", "advice", "when", "note");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private static final int AROUND = 6;

  private static final int BRIEF = 16;

  private Changes() {}

  private static Stream<Change> to(Place place, Object value, String what) {
    return Stream.of(new Change(place, value, what));
  }

  /** Leads where another answer to the question leads, or else to an outcome of the flow. */
  static Stream<Change> target(Place place) {
    if (!(place.value() instanceof Target target) || place.key().equals("materialsOf")) {
      return Stream.empty();
    }
    Flow flow = place.within(Flow.class);
    Question question = place.within(Question.class);
    List<Target> others = new ArrayList<>(question == null ? List.of() : question.targets());
    flow.outcomes().keySet().forEach(id -> others.add(new Target(flow.id(), id, target.at())));
    return others.stream()
        .filter(other -> !other.toString().equals(target.toString()))
        .limit(1)
        .flatMap(other -> to(place, other, "去 " + target + " 换成去 " + other));
  }

  static Stream<Change> verdict(Place place) {
    return place.within(Overlay.class) == null ? turned(place) : Stream.empty();
  }

  private static Stream<Change> turned(Place place) {
    Verdict other = place.value() == Verdict.YES ? Verdict.NO : Verdict.YES;
    return place.value() instanceof Verdict verdict
        ? to(place, other, "结论 " + verdict.id() + " 换成 " + other.id())
        : Stream.empty();
  }

  /** Moves the edge to the band before up by one. */
  static Stream<Change> edge(Place place) {
    if (!(place.value() instanceof Band band) || band.from() == null || place.key().equals(0)) {
      return Stream.empty();
    }
    int index = (int) place.key();
    BigDecimal moved = band.from().add(BigDecimal.ONE);
    List<Band> bands = new ArrayList<>(place.within(Question.class).bands());
    bands.set(index - 1, Place.with(bands.get(index - 1), "below", moved));
    bands.set(index, Place.with(band, "from", moved));
    String what = "界线 " + band.from().toPlainString() + " 换成 " + moved.toPlainString();
    return to(place.parent(), bands, what);
  }

  /** Exchanges the labels of an option and the next. */
  static Stream<Change> label(Place place) {
    Question question = place.within(Question.class);
    if (!(place.value() instanceof Option option)
        || question.isRegion()
        || question.type() == QuestionType.YES_NO
        || option == question.options().get(question.options().size() - 1)) {
      return Stream.empty();
    }
    List<Option> options = new ArrayList<>(question.options());
    int index = (int) place.key();
    Option next = options.get(index + 1);
    options.set(index, Place.with(option, "label", next.label()));
    options.set(index + 1, Place.with(next, "label", option.label()));
    return to(place.parent(), options, "「" + option.label() + "」和「" + next.label() + "」对换");
  }

  /** Drops a condition, or turns it to all other answers of its question. */
  static Stream<Change> condition(Place place) {
    if (place.value() instanceof String when && place.key().equals("when") && !when.isEmpty()) {
      return to(place, "", "去掉「" + when + "」");
    }
    if (!(place.value() instanceof Condition one)) {
      return Stream.empty();
    }
    Question question = place.within(Library.class).question(one.question());
    List<String> others = new ArrayList<>();
    (question == null ? List.<Option>of() : question.options())
        .forEach(option -> others.add(option.id()));
    others.removeAll(one.options());
    String name = "条件 " + one.question().id() + "=" + String.join("、", one.options());
    return Stream.concat(
        to(place, null, "去掉" + name), to(place, Place.with(one, "options", others), name + " 反过来"));
  }

  /** Drops an overlay, turns the verdict that it gives, or lets a day come one day later. */
  static Stream<Change> overlay(Place place) {
    if (place.value() instanceof Overlay overlay) {
      return to(place, null, "去掉对「" + overlay.outcome() + "」的改动");
    }
    return place.value() instanceof LocalDate day && Set.of("from", "until").contains(place.key())
        ? to(place, day.plusDays(1), day + " 换成 " + day.plusDays(1))
        : place.within(Overlay.class) == null ? Stream.empty() : turned(place);
  }

  /** Drops what an overlay says itself: notes, texts, and what it drops. */
  static Stream<Change> note(Place place) {
    if (place.within(Overlay.class) == null) {
      return Stream.empty();
    }
    boolean own = Set.of("headline", "askOffice").contains(place.key());
    return own && place.value() instanceof String text && !text.isEmpty()
        ? to(place, "", "去掉「" + brief(text) + "」")
        : place.isItemOf("drop")
            ? to(place, null, "不再去掉「" + place.value() + "」")
            : place.isItemOf("steps") ? Stream.empty() : dropped(place, Statement.class);
  }

  /** Drops a material, or all that an outcome takes from another. */
  static Stream<Change> paper(Place place) {
    return place.value() instanceof Target target && place.key().equals("materialsOf")
        ? to(place, null, "去掉「" + target + "」的材料")
        : dropped(place, MaterialUse.class);
  }

  /** Lets the next side of a settled dispute hold. */
  static Stream<Change> holds(Place place) {
    if (!(place.value() instanceof Dispute.Side side) || !side.holds()) {
      return Stream.empty();
    }
    List<Dispute.Side> sides = new ArrayList<>(place.within(Dispute.class).sides());
    int index = (int) place.key();
    int next = (index + 1) % sides.size();
    sides.set(index, Place.with(side, "holds", false));
    sides.set(next, Place.with(sides.get(next), "holds", true));
    return to(place.parent(), sides, "改成「" + brief(sides.get(next).text()) + "」算数");
  }

  /** Drops a step, or exchanges it with the next. */
  static Stream<Change> step(Place place) {
    if (!place.isItemOf("steps")) {
      return Stream.empty();
    }
    List<Object> steps = new ArrayList<>((List<?>) place.parent().value());
    int index = (int) place.key();
    Stream<Change> dropped = dropped(place, Statement.class);
    if (index + 1 == steps.size()) {
      return dropped;
    }
    steps.add(index + 1, steps.remove(index));
    return Stream.concat(dropped, to(place.parent(), steps, "「" + name(place.value()) + "」和下一步对换"));
  }

  /** Drops what is of a type. */
  static Stream<Change> dropped(Place place, Class<?> type) {
    return type.isInstance(place.value())
        ? to(place, null, "去掉「" + name(place.value()) + "」")
        : Stream.empty();
  }

  private static String name(Object part) {
    return part instanceof Statement statement
        ? brief(statement.text())
        : part instanceof MaterialUse use
            ? use.id()
            : part instanceof ChannelUse use ? use.id() : part.toString();
  }

  /** Changes each number of a text in its last digit. */
  static Stream<Change> number(Place place) {
    if (!(place.value() instanceof String text) || !TEXTS.contains(place.key())) {
      return Stream.empty();
    }
    return NUMBER
        .matcher(text)
        .results()
        .flatMap(
            number -> {
              BigDecimal old = new BigDecimal(number.group());
              BigInteger digits = old.unscaledValue().add(BigInteger.ONE);
              String next = new BigDecimal(digits, old.scale()).toPlainString();
              String before = text.substring(0, number.start());
              String after = text.substring(number.end());
              String around =
                  text.substring(
                      Math.max(0, number.start() - AROUND),
                      Math.min(text.length(), number.end() + AROUND));
              String what = "「" + around + "」的 " + number.group() + " 换成 " + next;
              return to(place, before + next + after, what);
            });
  }

  private static String brief(String text) {
    return text.codePointCount(0, text.length()) <= BRIEF
        ? text
        : text.substring(0, text.offsetByCodePoints(0, BRIEF)) + "…";
  }
}
