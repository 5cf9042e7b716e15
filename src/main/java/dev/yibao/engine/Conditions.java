package dev.yibao.engine;

import dev.yibao.model.Condition;
import dev.yibao.model.Conditional;
import java.util.ArrayList;
import java.util.List;

/** Judges by the answers of a path what an outcome shows. */
final class Conditions {

  private Conditions() {}

  /** Tells whether all conditions hold; one on a question that was not asked does not. */
  static boolean hold(List<Condition> conditions, Path path) {
    for (Condition condition : conditions) {
      List<String> values = path.valuesOf(condition.question());
      if (values == null || !haveCommon(values, condition.options())) {
        return false;
      }
    }
    return true;
  }

  private static boolean haveCommon(List<String> values, List<String> options) {
    for (String value : values) {
      if (options.contains(value)) {
        return true;
      }
    }
    return false;
  }

  /** The items whose conditions hold, in their order. */
  static <T extends Conditional> List<T> shown(List<T> items, Path path) {
    List<T> shown = new ArrayList<>();
    for (T item : items) {
      if (hold(item.conditions(), path)) {
        shown.add(item);
      }
    }
    return shown;
  }
}
