package dev.yibao.diff;

import dev.yibao.model.Condition;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A line that something in a library says.
 *
 * @param field which part it belongs to
 * @param text the line
 * @param cases all must hold for it to be shown; mostly empty
 * @param borrowed whether it comes from another outcome, whose materials are shown also where a
 *     case was not asked for
 */
record Item(Field field, String text, List<Case> cases, boolean borrowed) {

  /** A condition without the location where a file has it. */
  record Case(QuestionName question, List<String> options) {}

  static Item of(Field field, String text) {
    return new Item(field, text, List.of(), false);
  }

  static Item of(Field field, String text, List<Condition> conditions) {
    List<Case> cases = new ArrayList<>();
    conditions.forEach(one -> cases.add(new Case(one.question(), one.options())));
    return new Item(field, text, cases, false);
  }

  /** The same line, shown in other cases. */
  Item withCases(UnaryOperator<Case> other) {
    return new Item(field, text, cases.stream().map(other).toList(), borrowed);
  }

  Item asBorrowed() {
    return new Item(field, text, cases, true);
  }

  /** The line with the cases in which it is shown. */
  String withCases() {
    List<String> shownFor = new ArrayList<>();
    for (Case one : cases) {
      String name = one.question().in(one.question().flow());
      shownFor.add(name + "=" + String.join("|", one.options()));
    }
    return shownFor.isEmpty() ? text : text + "（只对 " + String.join("，", shownFor) + "）";
  }
}
