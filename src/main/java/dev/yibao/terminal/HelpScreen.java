package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains why something is asked, and every key, in place of the screen that asks it.
 *
 * @param under the screen that any key but up and down leads back to
 * @param top the first line shown, from 0
 */
record HelpScreen(Screen under, Prompt prompt, int top) implements Screen {

  /** The cells left for the label of a key. */
  private static final int LABEL = 18;

  @Override
  public Screen press(KeyPress press) {
    return switch (press.key()) {
      case UP -> new HelpScreen(under, prompt, Math.max(0, top - 1));
      case DOWN -> new HelpScreen(under, prompt, top + 1);
      case QUIT, SAVED -> under.press(press);
      default -> under;
    };
  }

  @Override
  public UserAction action() {
    return null;
  }

  @Override
  public boolean takesText() {
    return false;
  }

  @Override
  public Frame draw(Viewport viewport, Theme theme) {
    List<String> all = text(viewport.width(), theme);
    int rows = viewport.rows() - 1;
    int first = Math.min(top, Math.max(0, all.size() - rows));
    List<String> lines = new ArrayList<>(all.subList(first, Math.min(all.size(), first + rows)));
    boolean more = first + rows < all.size();
    lines.add(theme.dim(more ? "按下键看后面，别的键返回" : "按任意键返回"));
    return new Frame(lines, 0, 0);
  }

  private List<String> text(int width, Theme theme) {
    List<String> lines = new ArrayList<>();
    Wrapping.lines(prompt.title(), width).forEach(line -> lines.add(theme.strong(line)));
    String why = prompt.why().isEmpty() ? "这一步没有更多说明。" : prompt.why();
    lines.addAll(Wrapping.lines(why, width));
    lines.add("");
    for (Key key : prompt.keys()) {
      String lead = key.label() + " ".repeat(Math.max(2, LABEL - Cells.of(key.label())));
      lines.addAll(Wrapping.hanging(lead, key.description(), width));
    }
    return lines;
  }
}
