package dev.yibao.diff;

import dev.yibao.diff.Standing.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells what an outcome shows to somebody, judged by the answers on the path. */
final class VisibleContent {

  private final IndexedFlow old;
  private final IndexedFlow now;
  private final Variables variables;

  VisibleContent(IndexedFlow old, IndexedFlow now, Variables variables) {
    this.old = old;
    this.now = now;
    this.variables = variables;
  }

  /**
   * How the answers differ where a path ends; null when they do not, and also where the outcome of
   * another flow says something else, which is listed there.
   */
  Label label(Standing at, String flow) {
    String before = old.key(at.old());
    String after = now.key(at.now());
    if (before.isEmpty() || after.isEmpty()) {
      return before.equals(after) ? null : new Label(Label.Kind.SHIFT, before, after);
    }
    IndexedFlow.Entry was = old.entry(at.old());
    IndexedFlow.Entry is = now.entry(at.now());
    if (shown(was.items(), at, true).equals(shown(is.items(), at, false))) {
      return null;
    }
    if (!before.equals(after)) {
      return new Label(Label.Kind.SHIFT, before, after);
    }
    if (was.meaning() == is.meaning()) {
      return new Label(Label.Kind.PARTS, before, after);
    }
    boolean elsewhere = !before.startsWith(flow + "/");
    return elsewhere ? null : new Label(Label.Kind.CONTENT, before, after);
  }

  private Map<Field, List<String>> shown(List<Item> items, Standing at, boolean byOld) {
    Map<Field, List<String>> shown = new EnumMap<>(Field.class);
    for (Item item : items) {
      String text = text(item, at, byOld);
      if (text != null) {
        shown.computeIfAbsent(item.field(), field -> new ArrayList<>()).add(text);
      }
    }
    return shown;
  }

  /**
   * A line as somebody reads it; null when it is not shown. Of a multiple choice the same is chosen
   * in both libraries, so that its cases stand as they are.
   */
  private String text(Item item, Standing at, boolean byOld) {
    StringBuilder text = new StringBuilder(item.text());
    boolean holds = true;
    boolean unasked = false;
    for (Item.Case one : item.cases()) {
      Fact fact = asked(one, at, byOld);
      String value = fact == null ? null : value(fact);
      if (value == null) {
        holds = false;
        unasked = true;
      } else if (value.isEmpty()) {
        text.append('|').append(one.options());
      } else {
        holds &= one.options().contains(value);
      }
    }
    boolean borrowedWhen = item.borrowed() && unasked;
    return holds ? text.toString() : borrowedWhen ? text.append("|?").toString() : null;
  }

  private String value(Fact fact) {
    return variables.domain(fact.variable()).values().get(fact.value()).id();
  }

  private Fact asked(Item.Case one, Standing at, boolean byOld) {
    return variables.named(one.question()).stream()
        .map(at::fact)
        .filter(fact -> fact != null && (byOld ? fact.byOld() : fact.byNow()))
        .findFirst()
        .orElse(null);
  }
}
