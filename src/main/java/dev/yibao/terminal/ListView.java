package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a list into a viewport: with every hint where the rows suffice, else with the hint of the
 * item under the cursor only, else page by page with the position below. An item is never cut.
 */
final class ListView {

  private final ListScreen state;
  private final List<Integer> shown;
  private final Viewport viewport;
  private final Theme theme;

  private ListView(ListScreen state, Viewport viewport, Theme theme) {
    this.state = state;
    this.shown = state.shown();
    this.viewport = viewport;
    this.theme = theme;
  }

  static List<String> lines(ListScreen state, Viewport viewport, Theme theme) {
    return new ListView(state, viewport, theme).lines();
  }

  private List<String> lines() {
    if (shown.isEmpty()) {
      return List.of(theme.dim("（没有找到，Esc 看全部）"));
    }
    List<String> all = items(0, shown.size(), true);
    if (all.size() > viewport.rows()) {
      all = items(0, shown.size(), false);
      int longest = 0;
      for (int index : shown) {
        longest = Math.max(longest, hint(index).size());
      }
      if (all.size() - hint(state.cursor()).size() + longest > viewport.rows()) {
        return page(longest);
      }
    }
    return all;
  }

  private List<String> items(int from, int to, boolean hints) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int index = shown.get(i);
      boolean here = index == state.cursor();
      for (String line : label(index)) {
        lines.add(here ? theme.selected(line) : line);
      }
      for (String line : here || hints ? hint(index) : List.<String>of()) {
        lines.add(theme.dim(line));
      }
    }
    return lines;
  }

  /** The page that the cursor is on; the items of a page do not depend on the cursor. */
  private List<String> page(int longestHint) {
    boolean showsPosition = viewport.rows() > 2;
    int rows = viewport.rows() - (showsPosition ? 1 : 0);
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
    if (showsPosition) {
      String more = to < shown.size() ? "，下面还有" : "，到底了";
      String position = (cursor + 1) + "/" + shown.size() + more;
      lines.add(theme.dim(Wrapping.lines(position, viewport.width()).get(0)));
    }
    return lines;
  }

  /** The end of the page that begins with this item, as indices into the items shown. */
  private int end(int from, int rows) {
    int left = rows - label(shown.get(from)).size();
    int to = from + 1;
    while (to < shown.size() && left >= label(shown.get(to)).size()) {
      left -= label(shown.get(to)).size();
      to++;
    }
    return to;
  }

  private List<String> label(int index) {
    return Wrapping.hanging(
        lead(index), state.prompt().items().get(index).label(), viewport.width());
  }

  private List<String> hint(int index) {
    String hint = state.prompt().items().get(index).hint();
    String margin = " ".repeat(Cells.of(lead(index)));
    return hint.isEmpty() ? List.of() : Wrapping.hanging(margin, hint, viewport.width());
  }

  /** The cursor, the box where many may be chosen, and the number to choose by. */
  private String lead(int index) {
    String number = String.valueOf(shown.indexOf(index) + 1);
    String pad = " ".repeat(String.valueOf(shown.size()).length() - number.length());
    String box = state.marked().contains(index) ? "[x] " : "[ ] ";
    return (index == state.cursor() ? "> " : "  ")
        + (state.prompt().kind() == Prompt.Kind.MANY ? box : "")
        + pad
        + number
        + ". ";
  }
}
