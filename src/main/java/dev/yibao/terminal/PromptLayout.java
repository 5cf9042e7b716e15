package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Lays out a prompt: its progress and title above, its keys below, the list or the entry between.
 * Where rows are few, what matters least is left out: the progress, the keys, the end of a title.
 */
final class PromptLayout {

  /** The fewest rows that the list or the entry is to have. */
  private static final int LEAST = 3;

  private final List<String> above = new ArrayList<>();
  private final List<String> below = new ArrayList<>();
  private final Viewport viewport;

  PromptLayout(Prompt prompt, Viewport viewport, Theme theme) {
    this.viewport = viewport;
    List<String> title = Wrapping.lines(prompt.title(), viewport.width());
    int spare = viewport.rows() - LEAST - title.size();
    int most = Math.min(title.size(), Math.max(1, viewport.rows() - LEAST));
    for (String line : title.subList(0, most)) {
      above.add(theme.strong(line));
    }
    if (spare >= 1) {
      below.add(theme.dim(footer(prompt, viewport.width())));
    }
    if (spare >= 5 && !prompt.progress().isEmpty()) {
      String progress = Wrapping.lines(prompt.progress(), viewport.width()).get(0);
      above.add(0, theme.dim(progress));
    }
    if (spare >= 8) {
      below.add(0, "");
    }
  }

  /** The rows left for the list or the entry. */
  int rows() {
    return viewport.rows() - above.size() - below.size();
  }

  /** The row that the list or the entry begins on, from 0. */
  int top() {
    return above.size();
  }

  /** The frame with these lines in the middle, and the cursor on this row and column. */
  Frame around(List<String> middle, int row, int column) {
    List<String> all = new ArrayList<>(above);
    all.addAll(middle);
    all.addAll(below);
    return new Frame(all, row, column);
  }

  /** As many keys as fit on a line, those that matter most, in the order of the key table. */
  private static String footer(Prompt prompt, int width) {
    List<Key> keys = new ArrayList<>();
    for (Key key : prompt.keys()) {
      if (!key.footer().isEmpty()) {
        keys.add(key);
      }
    }
    while (keys.size() > 1 && Cells.of(footer(keys)) > width) {
      keys.remove(Collections.max(keys, Comparator.comparingInt(Key::rank)));
    }
    return footer(keys);
  }

  private static String footer(List<Key> keys) {
    StringBuilder footer = new StringBuilder();
    for (Key key : keys) {
      footer.append(footer.isEmpty() ? "" : "  ").append(key.footer());
    }
    return footer.toString();
  }
}
