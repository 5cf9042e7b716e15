package dev.yibao.lint.mutants;

import dev.yibao.model.ChannelUse;
import dev.yibao.model.Dispute;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Overlay;
import dev.yibao.model.Statement;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Drops and exchanges the parts of outcomes and of overlays. */
final class Bodies {

  private Bodies() {}

  /** The list of these that a place is, under this key; empty when it is something else. */
  static <T> List<T> list(Place place, String key, Class<T> type) {
    return key.equals(place.key()) && place.value() instanceof List<?> list
        ? list.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }

  static List<Change> papers(Place place) {
    if (place.value() instanceof Target target && place.key().equals("materialsOf")) {
      return Change.drop(target.at(), "「" + target + "」的材料");
    }
    return place.value() instanceof MaterialUse use
        ? Change.drop(use.at(), "材料「" + use.id() + "」")
        : List.of();
  }

  static List<Change> channels(Place place) {
    return place.value() instanceof ChannelUse use
        ? Change.drop(use.at(), "渠道「" + use.id() + "」")
        : List.of();
  }

  /** Drops each step, and exchanges it with the next. */
  static List<Change> steps(Place place) {
    if (place.isItemOf("steps") && place.value() instanceof Statement step) {
      return Change.drop(step.at(), name(step));
    }
    List<Change> changes = new ArrayList<>();
    List<Statement> steps = list(place, "steps", Statement.class);
    for (int i = 1; i < steps.size(); i++) {
      List<Statement> others = new ArrayList<>(steps);
      Collections.swap(others, i - 1, i);
      Statement first = steps.get(i - 1);
      changes.add(Change.to(others, first.at(), "", name(first) + "和下一步对换"));
    }
    return changes;
  }

  /** Lets the next side of a settled dispute hold. */
  static List<Change> holds(Place place) {
    List<Dispute.Side> sides = list(place, "sides", Dispute.Side.class);
    for (int i = 0; i < sides.size(); i++) {
      if (sides.get(i).holds() && sides.size() > 1) {
        List<Dispute.Side> others = new ArrayList<>(sides);
        int next = (i + 1) % sides.size();
        others.set(i, (Dispute.Side) Parts.with(sides.get(i), "holds", false));
        others.set(next, (Dispute.Side) Parts.with(sides.get(next), "holds", true));
        String what = "改成「" + Texts.brief(sides.get(next).text()) + "」算数";
        return List.of(Change.to(others, sides.get(i).at(), "holds", what));
      }
    }
    return List.of();
  }

  /** Drops each overlay, and turns the verdict that it gives. */
  static List<Change> overlays(Place place) {
    if (place.value() instanceof Overlay overlay) {
      return Change.drop(overlay.at(), "对「" + overlay.outcome() + "」的改动");
    }
    return place.parent() != null && place.parent().value() instanceof Overlay overlay
        ? Routes.turned(place, overlay.at())
        : List.of();
  }

  /** Drops what an overlay says itself: notes, texts, and what it drops. */
  static List<Change> notes(Place place) {
    Overlay overlay = place.within(Overlay.class);
    if (overlay == null) {
      return List.of();
    }
    if (place.value() instanceof Statement said && !place.isItemOf("steps")) {
      return Change.drop(said.at(), name(said));
    }
    if (!(place.value() instanceof String text) || text.isEmpty()) {
      return List.of();
    }
    if (place.isItemOf("drop")) {
      List<String> path = List.of("drop", place.key().toString());
      return List.of(new Change(overlay.at(), path, "去掉「drop」里的「" + text + "」", old -> null));
    }
    String key = Texts.key(place);
    return key.equals("headline") || key.equals("ask-office")
        ? List.of(Change.to("", overlay.at(), key, "去掉「" + key + "」"))
        : List.of();
  }

  private static String name(Statement statement) {
    return "「" + Texts.brief(statement.text()) + "」";
  }
}
