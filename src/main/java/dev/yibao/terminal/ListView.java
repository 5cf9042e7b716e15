package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a list into the rows there are: with every hint where they suffice, else with the hint of
 * the item under the cursor only, else page by page with the position shown. An item is never cut.
 */
final class ListView {

  private final ListScreen state;
  private final List<Integer> shown;
  private final Viewport room;
  private final Theme theme;

  private ListView(ListScreen state, Viewport room, Theme theme) {
    this.state = state;
    this.shown = state.shown();
    this.room = room;
    this.theme = theme;
  }

  static List<String> lines(ListScreen state, Viewport room, Theme theme) {
    return new ListView(state, room, theme).lines();
  }

  private List<String> lines() {
    if (shown.isEmpty()) {
      return List.of(theme.dim("（没有找到，Esc 看全部）"));
    }
    List<String> all = items(0, shown.size(), true);
    if (all.size() > room.rows()) {
      all = items(0, shown.size(), false);
      int longest = 0;
      for (int place : shown) {
        longest = Math.max(longest, hint(place).size());
      }
      if (all.size() - hint(state.cursor()).size() + longest > room.rows()) {
        return page(longest);
      }
    }
    return all;
  }

  private List<String> items(int from, int to, boolean hints) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int place = shown.get(i);
      boolean here = place == state.cursor();
      for (String line : label(place)) {
        lines.add(here ? theme.selected(line) : line);
      }
      for (String line : here || hints ? hint(place) : List.<String>of()) {
        lines.add(theme.dim(line));
      }
    }
    return lines;
  }

  /** The page that the cursor is on; pages do not depend on where on them it is. */
  private List<String> page(int longestHint) {
    boolean told = room.rows() > 2;
    int rows = room.rows() - (told ? 1 : 0);
    int hintRows = rows - longestHint >= 3 ? longestHint : 0;
    int cursor = Math.max(0, shown.indexOf(state.cursor()));
    int from = 0;
    int to = end(from, rows - hintRows);
    while (to <= cursor) {
      from = to;
      to = end(from, rows - hintRows);
    }
    List<String> lines = new ArrayList<>(items(from, to, false));
    while (lines.size() > Math.max(1, rows)) {
      lines.remove(lines.size() - 1); // an item that alone is taller than the screen
    }
    if (told) {
      String more = to < shown.size() ? "，下面还有" : "，到底了";
      String position = (cursor + 1) + "/" + shown.size() + more;
      lines.add(theme.dim(Wrapping.lines(position, room.width()).get(0)));
    }
    return lines;
  }

  private int end(int from, int rows) {
    int left = rows - label(shown.get(from)).size();
    int to = from + 1;
    while (to < shown.size() && left >= label(shown.get(to)).size()) {
      left -= label(shown.get(to)).size();
      to++;
    }
    return to;
  }

  private List<String> label(int place) {
    return Wrapping.hanging(lead(place), state.prompt().items().get(place).label(), room.width());
  }

  private List<String> hint(int place) {
    String hint = state.prompt().items().get(place).hint();
    String margin = " ".repeat(Cells.of(lead(place)));
    return hint.isEmpty() ? List.of() : Wrapping.hanging(margin, hint, room.width());
  }

  /** The cursor, the box where several may be chosen, and the number by which to choose. */
  private String lead(int place) {
    String number = String.valueOf(shown.indexOf(place) + 1);
    String pad = " ".repeat(String.valueOf(shown.size()).length() - number.length());
    String box = state.marked().contains(place) ? "[x] " : "[ ] ";
    return (place == state.cursor() ? "> " : "  ")
        + (state.prompt().kind() == Prompt.Kind.MANY ? box : "")
        + pad
        + number
        + ". ";
  }
}
