package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Band;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Changes who is led where, and to whom something is shown. */
final class Routes {

  private Routes() {}

  /** Leads an answer where another one of its question leads, or else to an outcome. */
  static List<Change> targets(Place place) {
    if (!(place.value() instanceof Target target) || place.key().equals("materialsOf")) {
      return List.of();
    }
    List<Target> others = new ArrayList<>();
    Flow flow = place.within(Flow.class);
    Question question = place.within(Question.class);
    others.addAll(question == null ? List.of() : question.targets());
    flow.outcomes().values().forEach(one -> others.add(new Target(flow.id(), one.id(), one.at())));
    for (Target other : others) {
      if (!other.toString().equals(target.toString())) {
        Target there = new Target(other.flow(), other.id(), target.at());
        return List.of(Change.to(there, target.at(), "", "去 " + target + " 换成去 " + other));
      }
    }
    return List.of();
  }

  /** Turns a verdict of a flow. */
  static List<Change> verdicts(Place place) {
    return place.parent() != null && place.parent().value() instanceof Outcome outcome
        ? turned(place, outcome.at())
        : List.of();
  }

  /** Turns a verdict, whoever gives it. */
  static List<Change> turned(Place place, Location at) {
    if (!(place.value() instanceof Verdict verdict)) {
      return List.of();
    }
    Verdict other = verdict == Verdict.YES ? Verdict.NO : Verdict.YES;
    String what = "结论 " + verdict.id() + " 换成 " + other.id();
    return List.of(Change.to(other, at, "verdict", what));
  }

  /** Moves the edge between two bands up by one. */
  static List<Change> edges(Place place) {
    List<Change> changes = new ArrayList<>();
    List<Band> bands = Bodies.list(place, "bands", Band.class);
    for (int i = 1; i < bands.size(); i++) {
      Band low = bands.get(i - 1);
      Band high = bands.get(i);
      if (low.below() != null && high.from() != null) {
        BigDecimal moved = high.from().add(BigDecimal.ONE);
        List<Band> others = new ArrayList<>(bands);
        others.set(i - 1, (Band) Parts.with(low, "below", moved));
        others.set(i, (Band) Parts.with(high, "from", moved));
        String what = "界线 " + high.from().toPlainString() + " 换成 " + moved.toPlainString();
        changes.add(Change.to(others, high.at(), "from", what));
      }
    }
    return changes;
  }

  /** Exchanges the labels of two neighbours, unless nothing depends on which of them is chosen. */
  static List<Change> labels(Place place) {
    List<Change> changes = new ArrayList<>();
    List<Option> options = Bodies.list(place, "options", Option.class);
    Question question = place.within(Question.class);
    if (options.isEmpty() || question.isRegion() || question.type() == QuestionType.YES_NO) {
      return changes;
    }
    for (int i = 1; i < options.size(); i++) {
      Option one = options.get(i - 1);
      Option other = options.get(i);
      List<Option> others = new ArrayList<>(options);
      others.set(i - 1, (Option) Parts.with(one, "label", other.label()));
      others.set(i, (Option) Parts.with(other, "label", one.label()));
      String what = "「" + one.label() + "」和「" + other.label() + "」对换";
      changes.add(Change.to(others, one.at(), "label", what));
    }
    return changes;
  }

  /** Drops a condition, or turns it to all other answers of its question. */
  static List<Change> conditions(Place place) {
    if (place.value() instanceof Condition one) {
      String name = "条件 " + one.question().id() + "=" + String.join("、", one.options());
      Object turned = Parts.with(one, "options", opposite(place, one));
      List<Change> changes = new ArrayList<>(Change.drop(one.at(), name));
      changes.add(Change.to(turned, one.at(), "", name + " 反过来"));
      return changes;
    }
    return place.value() instanceof String when && place.key().equals("when") && !when.isEmpty()
        ? List.of(Change.to("", Texts.at(place), "when", "去掉「" + when + "」"))
        : List.of();
  }

  private static List<String> opposite(Place place, Condition condition) {
    Question question = place.within(Library.class).question(condition.question());
    List<String> opposite = new ArrayList<>();
    if (question != null) {
      question.options().forEach(option -> opposite.add(option.id()));
    }
    opposite.removeAll(condition.options());
    return opposite;
  }
}
