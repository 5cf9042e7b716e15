package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn.
 *
 * @param lines painted, each within the room
 * @param row where the cursor is, from 0
 * @param column where the cursor is, in cells from 0
 */
record Frame(List<String> lines, int row, int column) {

  /** Nothing at all. */
  static final Frame NOTHING = new Frame(List.of(), 0, 0);

  /** The fewest rows that a list or an entry is to have. */
  private static final int LEAST = 3;

  Frame {
    lines = List.copyOf(lines);
  }

  /** What takes it away from a terminal whose cursor is where it belongs. */
  String clear() {
    return "\r" + (row > 0 ? "\033[" + row + "A" : "") + "\033[J";
  }

  /** The lines above and below what is chosen or typed, made to fit the room. */
  static final class Margins {

    private final List<String> above = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private final Viewport room;

    /**
     * The progress and the question, then the keys at the foot. Where rows are few, what matters
     * least goes: the progress, the keys, the end of a long question.
     */
    Margins(Prompt prompt, Viewport room, Theme theme) {
      this.room = room;
      List<String> title = Wrapping.lines(prompt.title(), room.width());
      int spare = room.rows() - LEAST - title.size();
      int most = Math.min(title.size(), Math.max(1, room.rows() - LEAST));
      for (String line : title.subList(0, most)) {
        above.add(theme.strong(line));
      }
      if (spare >= 1) {
        below.add(theme.dim(foot(prompt, room.width())));
      }
      if (spare >= 5 && !prompt.progress().isEmpty()) {
        String progress = Wrapping.lines(prompt.progress(), room.width()).get(0);
        above.add(0, theme.dim(progress));
      }
      if (spare >= 8) {
        below.add(0, "");
      }
    }

    /** The rows left in the middle. */
    int rows() {
      return room.rows() - above.size() - below.size();
    }

    /** How many lines there are above the middle. */
    int top() {
      return above.size();
    }

    /** The whole, with its cursor out of the way. */
    Frame around(List<String> middle) {
      return around(middle, 0, 0);
    }

    Frame around(List<String> middle, int row, int column) {
      List<String> all = new ArrayList<>(above);
      all.addAll(middle);
      all.addAll(below);
      return new Frame(all, row, column);
    }

    /** As many keys as fit on a line, those that matter most. */
    private static String foot(Prompt prompt, int width) {
      List<Key> keys = new ArrayList<>();
      for (Key key : prompt.keys()) { // in the order of the table
        if (!key.foot().isEmpty()) {
          keys.add(key);
        }
      }
      while (keys.size() > 1 && Cells.of(foot(keys)) > width) {
        keys.remove(leastNeeded(keys));
      }
      return foot(keys);
    }

    private static Key leastNeeded(List<Key> keys) {
      Key least = keys.get(0);
      for (Key key : keys) {
        least = key.rank() > least.rank() ? key : least;
      }
      return least;
    }

    private static String foot(List<Key> keys) {
      StringBuilder foot = new StringBuilder();
      for (Key key : keys) {
        foot.append(foot.length() == 0 ? "" : "  ").append(key.foot());
      }
      return foot.toString();
    }
  }
}
