package dev.yibao.terminal;

import dev.yibao.text.Cells;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a line that is typed: a number or a day, checked with each key, or any text.
 *
 * @param text the line so far
 * @param remark says what was wrong when it was last entered; empty when nothing was
 * @param action null while it is still being typed
 */
record InputScreen(Prompt prompt, String text, String remark, UserAction action) implements Screen {

  /** The most characters of a line. */
  private static final int LONGEST = 200;

  static InputScreen of(Prompt prompt) {
    return new InputScreen(prompt, prompt.text(), "", null);
  }

  @Override
  public boolean takesText() {
    return prompt.kind() == Prompt.Kind.LINE;
  }

  @Override
  public Screen press(KeyPress press) {
    return switch (press.key()) {
      case DIGIT, TEXT, PASTE, MARK, FILTER -> typed(press.text());
      case ERASE -> erase();
      case CLEAR -> now("");
      case ENTER -> enter();
      case HELP -> new HelpScreen(this, prompt, 0);
      case ESCAPE -> takesText() ? command(Key.BACK) : now("");
      default -> command(press.key());
    };
  }

  private InputScreen now(String other) {
    return new InputScreen(prompt, other, "", null);
  }

  private InputScreen ending(UserAction end) {
    return new InputScreen(prompt, text, "", end);
  }

  private InputScreen command(Key key) {
    UserAction command = UserAction.of(key, prompt);
    return command == null ? this : ending(command);
  }

  private InputScreen typed(String more) {
    String longer = text;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean twin = c >= '\uFF01' && c <= '\uFF5E' && prompt.kind() != Prompt.Kind.LINE;
      longer = plus(longer, twin ? (char) (c - 0xFEE0) : c);
    }
    return longer.length() > LONGEST
        ? new InputScreen(prompt, text, "太长了，最多 " + LONGEST + " 个字", null)
        : now(longer);
  }

  private String plus(String before, char c) {
    return switch (prompt.kind()) {
      case NUMBER -> digit(c) || point(before, c) ? before + (digit(c) ? c : '.') : before;
      case DATE -> day(before, c);
      default -> c < ' ' ? before : before + c;
    };
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean point(String before, char c) {
    return (c == '.' || c == '。') && !before.isEmpty() && !before.contains(".");
  }

  /** Digits with the hyphens put in; a mark between them ends a month or day of one digit. */
  private static String day(String before, char c) {
    int part = before.length() - before.lastIndexOf('-') - 1;
    boolean year = before.length() < 5;
    if (digit(c)) {
      boolean full = part == (year ? 4 : 2);
      return before.length() >= 10 ? before : before + (full ? "-" : "") + c;
    }
    boolean mark = "-/.。年月日".indexOf(c) >= 0;
    if (mark && !year && part == 1) {
      int last = before.length() - 1;
      before = before.substring(0, last) + "0" + before.charAt(last);
      part = 2;
    }
    return mark && part == (year ? 4 : 2) && before.length() < 10 ? before + "-" : before;
  }

  private InputScreen erase() {
    int end = text.length();
    if (end == 0) {
      return prompt.kind() == Prompt.Kind.LINE ? this : command(Key.BACK);
    }
    return now(text.substring(0, text.offsetByCodePoints(end, -1)));
  }

  private InputScreen enter() {
    String entered = entered();
    String fault = entered.isEmpty() ? "还没有填" : prompt.fault().apply(entered);
    return fault.isEmpty()
        ? ending(UserAction.of(entered))
        : new InputScreen(prompt, text, fault, null);
  }

  /**
   * The text as it is entered: a day of one digit gets its zero, a number loses a last point, a
   * line the blanks around it.
   */
  private String entered() {
    if (takesText()) {
      return text.strip();
    }
    boolean day = prompt.kind() == Prompt.Kind.DATE;
    String whole = day && text.length() == 9 ? day(text, '-') : text;
    return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
  }

  /** Says what is wrong so far; a day is judged once it has all its digits. */
  private String fault() {
    boolean judged =
        switch (prompt.kind()) {
          case NUMBER -> !text.isEmpty();
          case DATE -> text.length() == 10;
          default -> false;
        };
    return remark.isEmpty() && judged ? prompt.fault().apply(entered()) : remark;
  }

  @Override
  public Frame draw(Viewport viewport, Theme theme) {
    PromptLayout layout = new PromptLayout(prompt, viewport, theme);
    List<String> middle = new ArrayList<>();
    String line = "> " + Cells.tail(text, viewport.width() - 3);
    middle.add(line);
    String fault = fault();
    String below = fault.isEmpty() ? prompt.form() : fault;
    if (!below.isEmpty()) {
      for (String part : Wrapping.lines(below, viewport.width())) {
        middle.add(fault.isEmpty() ? theme.dim(part) : theme.error(part));
      }
    }
    int rows = Math.max(1, Math.min(middle.size(), layout.rows()));
    return layout.around(middle.subList(0, rows), layout.top(), Cells.of(line));
  }
}
