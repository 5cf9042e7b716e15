package dev.yibao.terminal;

import dev.yibao.engine.Folding;
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
    StringBuilder longer = new StringBuilder(text);
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c >= ' ') {
        longer.append(takesText() ? c : c == '。' ? '.' : Folding.halfWidth(c));
      }
    }
    return longer.length() > LONGEST
        ? new InputScreen(prompt, text, "太长了，最多 " + LONGEST + " 个字", null)
        : now(longer.toString());
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

  /** The text as it is entered: a number loses a last point, all lose the blanks around. */
  private String entered() {
    String whole = text.strip();
    boolean point = !takesText() && whole.endsWith(".");
    return point ? whole.substring(0, whole.length() - 1) : whole;
  }

  /** Says what is wrong so far; what may become right as it is typed on is not judged. */
  private String fault() {
    int digits = (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    boolean judged =
        switch (prompt.kind()) {
          case NUMBER -> digits > 0 && digits >= text.length() - 1;
          case DATE -> digits >= 8;
          default -> false;
        };
    return remark.isEmpty() && judged ? prompt.fault().apply(entered()) : remark;
  }

  /** Says what the text is read as, where that is not what was typed; else what may be typed. */
  private String reading() {
    String read = text.isEmpty() ? "" : prompt.reading().apply(entered());
    return read.isEmpty() || read.equals(text) ? prompt.form() : "就是 " + read;
  }

  @Override
  public Frame draw(Viewport viewport, Theme theme) {
    PromptLayout layout = new PromptLayout(prompt, viewport, theme);
    List<String> middle = new ArrayList<>();
    String line = "> " + Cells.tail(text, viewport.width() - 3);
    middle.add(line);
    String fault = fault();
    String below = fault.isEmpty() ? reading() : fault;
    if (!below.isEmpty()) {
      for (String part : Wrapping.lines(below, viewport.width())) {
        middle.add(fault.isEmpty() ? theme.dim(part) : theme.error(part));
      }
    }
    int rows = Math.max(1, Math.min(middle.size(), layout.rows()));
    return layout.around(middle.subList(0, rows), layout.top(), Cells.of(line));
  }
}
