package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets items be chosen from a list.
 *
 * @param cursor the index of the item that the cursor is on; -1 when none is shown
 * @param marked the indices of the items marked, where many may be chosen
 * @param filter the text searched for; null while the search is closed
 * @param number the digits typed so far, in a list of more than nine items; 0 for none
 * @param remark says something about the last key; may be empty
 * @param action null while it is still being asked
 */
record ListScreen(
    Prompt prompt,
    int cursor,
    Set<Integer> marked,
    String filter,
    int number,
    String remark,
    UserAction action)
    implements Screen {

  /** The items that a page key moves over. */
  private static final int PAGE = 10;

  ListScreen {
    marked = Set.copyOf(marked);
  }

  static ListScreen of(Prompt prompt) {
    boolean many = prompt.kind() == Prompt.Kind.MANY;
    int first = prompt.chosen().isEmpty() || many ? 0 : prompt.chosen().get(0);
    Set<Integer> marked = many ? Set.copyOf(prompt.chosen()) : Set.of();
    String filter =
        prompt.items().get(first).searchOnly() ? prompt.items().get(first).label() : null;
    return new ListScreen(prompt, first, marked, filter, 0, "", null);
  }

  /** The indices of the items shown, in rising order. */
  List<Integer> shown() {
    return Search.find(prompt.items(), filter == null ? "" : filter);
  }

  @Override
  public boolean takesText() {
    return filter != null;
  }

  @Override
  public Screen press(KeyPress press) {
    ListScreen calm = saying("");
    return switch (press.key()) {
      case UP -> calm.move(-1, true);
      case DOWN -> calm.move(1, true);
      case PAGE_UP -> calm.move(-PAGE, false);
      case PAGE_DOWN -> calm.move(PAGE, false);
      case FIRST -> calm.move(-prompt.items().size(), false);
      case LAST -> calm.move(prompt.items().size(), false);
      case ENTER -> calm.enter();
      case MARK -> calm.mark(cursor);
      case DIGIT -> digit(press.text().charAt(0) - '0');
      case FILTER -> calm.search("");
      case HELP -> new HelpScreen(calm, prompt, 0);
      default -> calm.type(press);
    };
  }

  private Screen type(KeyPress press) {
    return switch (press.key()) {
      case TEXT -> filter == null ? saying("要打字查找，先按 /") : search(filter + press.text());
      case PASTE -> filter == null ? this : search(filter + press.text());
      case ERASE -> filter == null ? command(Key.BACK) : erase();
      case CLEAR -> filter == null ? this : search("");
      case ESCAPE -> filter == null ? this : search(null);
      case BACK -> filter == null ? command(Key.BACK) : this;
      default -> command(press.key());
    };
  }

  private Screen erase() {
    int end = filter.length();
    return end == 0
        ? search(null)
        : search(filter.substring(0, filter.offsetByCodePoints(end, -1)));
  }

  private ListScreen saying(String text) {
    return new ListScreen(prompt, cursor, marked, filter, 0, text, null);
  }

  private Screen command(Key key) {
    UserAction command = UserAction.of(key, prompt);
    return command == null ? this : ending(command);
  }

  private ListScreen ending(UserAction end) {
    return new ListScreen(prompt, cursor, marked, filter, 0, "", end);
  }

  private ListScreen at(int item) {
    return new ListScreen(prompt, item, marked, filter, 0, "", null);
  }

  private ListScreen move(int by, boolean around) {
    List<Integer> shown = shown();
    if (shown.isEmpty()) {
      return this;
    }
    int to = shown.indexOf(cursor) + by;
    int last = shown.size() - 1;
    return at(
        shown.get(around ? Math.floorMod(to, shown.size()) : Math.max(0, Math.min(to, last))));
  }

  private ListScreen search(String text) {
    ListScreen searching = new ListScreen(prompt, cursor, marked, text, 0, "", null);
    List<Integer> shown = searching.shown();
    boolean stays = shown.contains(cursor);
    return stays ? searching : searching.at(shown.isEmpty() ? -1 : shown.get(0));
  }

  private boolean isMany() {
    return prompt.kind() == Prompt.Kind.MANY;
  }

  private ListScreen enter() {
    if (isMany() && filter != null && cursor >= 0) {
      return mark(cursor).search(null);
    }
    if (isMany()) {
      return ending(UserAction.of(List.copyOf(new TreeSet<>(marked))));
    }
    return cursor < 0 ? this : ending(UserAction.of(List.of(cursor)));
  }

  private ListScreen mark(int item) {
    if (!isMany() || item < 0) {
      return this;
    }
    Set<Integer> others = new TreeSet<>(marked);
    if (!others.remove(item)) {
      others.add(item);
    }
    return new ListScreen(prompt, item, others, filter, 0, "", null);
  }

  /** Up to nine items one digit is a choice; beyond, digits move the cursor. */
  private ListScreen digit(int digit) {
    int count = shown().size();
    int longer = number * 10 + digit;
    int typed = longer <= count ? longer : digit;
    if (typed < 1 || typed > count) {
      return saying("只有 1 到 " + count);
    }
    int item = shown().get(typed - 1);
    if (isMany() && count <= 9) {
      return at(item).mark(item);
    }
    return count <= 9
        ? at(item).ending(UserAction.of(List.of(item)))
        : new ListScreen(prompt, item, marked, filter, typed, "", null);
  }

  @Override
  public Frame draw(Viewport viewport, Theme theme) {
    PromptLayout layout = new PromptLayout(prompt, viewport, theme);
    List<String> middle = new ArrayList<>();
    if (filter != null) {
      middle.add("查找：" + Cells.tail(filter, viewport.width() - 7));
    }
    List<String> status = new ArrayList<>();
    if (!remark.isEmpty()) {
      Wrapping.lines(remark, viewport.width()).forEach(line -> status.add(theme.error(line)));
    }
    int left = layout.rows() - middle.size() - status.size();
    middle.addAll(ListView.lines(this, new Viewport(left, viewport.width()), theme));
    middle.addAll(status);
    return filter == null
        ? layout.around(middle, 0, 0)
        : layout.around(middle, layout.top(), Cells.of(middle.get(0)));
  }
}
