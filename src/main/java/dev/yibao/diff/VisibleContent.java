package dev.yibao.diff;

import dev.yibao.diff.State.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an outcome shows to somebody, judged by what was answered on the way. */
final class VisibleContent {

  private final IndexedFlow old;
  private final IndexedFlow now;
  private final Variables subjects;

  VisibleContent(IndexedFlow old, IndexedFlow now, Variables subjects) {
    this.old = old;
    this.now = now;
    this.subjects = subjects;
  }

  /**
   * How the answers differ at the end of a walk; null when they do not, and also where the outcome
   * of another flow says something else, which is told there.
   */
  Label label(State state, String flow) {
    String before = old.key(state.old());
    String after = now.key(state.now());
    if (before.isEmpty() || after.isEmpty()) {
      return before.equals(after) ? null : new Label(Label.Kind.SHIFT, before, after);
    }
    if (shown(old.items(state.old()), state, true)
        .equals(shown(now.items(state.now()), state, false))) {
      return null;
    }
    if (!before.equals(after)) {
      return new Label(Label.Kind.SHIFT, before, after);
    }
    boolean rewritten = old.alike(state.old()) != now.alike(state.now());
    boolean elsewhere = !old.outcome(state.old()).flow().equals(flow);
    if (rewritten) {
      return elsewhere ? null : new Label(Label.Kind.CONTENT, before, after);
    }
    return new Label(Label.Kind.PARTS, before, after);
  }

  private Map<Field, List<String>> shown(List<Item> items, State state, boolean byOld) {
    Map<Field, List<String>> shown = new EnumMap<>(Field.class);
    for (Item item : items) {
      String text = text(item, state, byOld);
      if (text != null) {
        shown.computeIfAbsent(item.field(), field -> new ArrayList<>()).add(text);
      }
    }
    return shown;
  }

  /**
   * What somebody reads of a line; null when it is not shown. Of a multiple choice the same is
   * chosen on both sides, so that its cases stand as they are.
   */
  private String text(Item item, State state, boolean byOld) {
    StringBuilder text = new StringBuilder(item.text());
    boolean holds = true;
    boolean unasked = false;
    for (Item.Case one : item.cases()) {
      Fact fact = asked(one, state, byOld);
      unasked |= fact == null;
      if (fact == null) {
        holds = false;
      } else if (subjects.domain(fact.subject()).values().get(fact.value()).id().isEmpty()) {
        text.append('|').append(one.options());
      } else {
        holds &= one.options().contains(value(fact));
      }
    }
    boolean lentWhen = item.lent() && unasked;
    return holds ? text.toString() : lentWhen ? text.append("|?").toString() : null;
  }

  private String value(Fact fact) {
    return subjects.domain(fact.subject()).values().get(fact.value()).id();
  }

  private Fact asked(Item.Case one, State state, boolean byOld) {
    for (int subject : subjects.named(one.question())) {
      Fact fact = state.fact(subject);
      if (fact != null && (byOld ? fact.byOld() : fact.byNow())) {
        return fact;
      }
    }
    return null;
  }
}
