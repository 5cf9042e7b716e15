package dev.yibao.diff;

import dev.yibao.model.Condition;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of what a thing says.
 *
 * @param field which part it belongs to
 * @param text the line
 * @param cases all must hold for it to be shown; mostly empty
 * @param lent whether it comes from another outcome, whose papers are shown also where a case was
 *     not asked for
 */
record Item(Field field, String text, List<Case> cases, boolean lent) {

  /** A condition without the place where a file has it. */
  record Case(QuestionName question, List<String> options) {}

  Item {
    cases = List.copyOf(cases);
  }

  static Item of(Field field, String text) {
    return new Item(field, text, List.of(), false);
  }

  static Item of(Field field, String text, List<Condition> conditions) {
    List<Case> cases = new ArrayList<>();
    conditions.forEach(one -> cases.add(new Case(one.question(), one.options())));
    return new Item(field, text, cases, false);
  }

  Item asLent() {
    return new Item(field, text, cases, true);
  }

  /** The line with the cases in which it is shown. */
  String told() {
    List<String> told = new ArrayList<>();
    for (Case one : cases) {
      String name = one.question().in(one.question().flow());
      told.add(name + "=" + String.join("|", one.options()));
    }
    return told.isEmpty() ? text : text + "（只对 " + String.join("，", told) + "）";
  }
}
