package dev.yibao.terminal;

import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Asks in plain lines, answered with a number and Enter: for terminals that can do no more, and for
 * people who have the screen read out. Nothing that was written ever changes, and no terminal
 * library is loaded.
 */
public final class LineConsole implements Console {

  private final BufferedReader in;
  private final PrintStream out;
  private final int columns;
  private final int width;
  private final Theme theme;
  private final BooleanSupplier saved;
  private final Set<Key> told = EnumSet.noneOf(Key.class);

  /**
   * @param in read by this front alone, since it reads ahead
   * @param columns the width, in cells
   * @param saved whether flow files were saved that nobody has read again yet; looked at when a
   *     line is entered, which then answers nothing
   */
  public LineConsole(
      InputStream in, PrintStream out, int columns, Theme theme, BooleanSupplier saved) {
    this.saved = saved;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.columns = columns;
    this.width = Viewport.in(0, columns).width();
    this.theme = theme;
  }

  @Override
  public UserAction ask(Prompt prompt) {
    show(prompt);
    while (true) {
      out.print("> ");
      flush();
      String line = line();
      if (line != null && saved.getAsBoolean()) {
        return UserAction.of(UserAction.Kind.SAVED);
      }
      UserAction reply = line == null ? UserAction.of(UserAction.Kind.QUIT) : read(prompt, line);
      if (reply != null) {
        return reply;
      }
    }
  }

  private String line() {
    try {
      return in.readLine();
    } catch (IOException e) {
      return null; // a terminal that went away has ended the input
    }
  }

  private void show(Prompt prompt) {
    out.print("\n");
    if (!prompt.progress().isEmpty()) {
      note(prompt.progress());
    }
    Wrapping.lines(prompt.title(), width).forEach(line -> print(theme.strong(line)));
    int number = 1;
    for (Item item : prompt.items()) {
      if (!item.tucked()) {
        String lead = "  " + number++ + ". ";
        Wrapping.hanging(lead, item.label(), width).forEach(this::print);
        String margin = " ".repeat(lead.length());
        if (!item.hint().isEmpty()) {
          Wrapping.hanging(margin, item.hint(), width).forEach(line -> print(theme.dim(line)));
        }
      }
    }
    note("请输入" + wanted(prompt) + "，回车。" + (told.containsAll(others(prompt)) ? "" : told(prompt)));
    told.addAll(others(prompt));
  }

  /** What else can be typed; told when it is new, since a screen reader reads all of it. */
  private static String told(Prompt prompt) {
    List<String> words = new ArrayList<>();
    for (Key key : others(prompt)) {
      words.add(word(key) + " " + key.does().replaceFirst("；.*", ""));
    }
    return "也可以输入：" + String.join("；", words) + "。";
  }

  private static List<Key> others(Prompt prompt) {
    List<Key> others = prompt.keys();
    others.removeIf(key -> !prompt.commands().contains(key) && key != Key.HELP && key != Key.QUIT);
    return others;
  }

  /** The letter for a command. */
  private static String word(Key key) {
    return key.shown().substring(0, 1);
  }

  private static String wanted(Prompt prompt) {
    int last = (int) prompt.items().stream().filter(item -> !item.tucked()).count();
    return switch (prompt.kind()) {
      case ONE -> "序号 1 到 " + last + (last < prompt.items().size() ? "，或文字" : "");
      case MANY -> "序号，几个就用逗号隔开（如 1,2），都没有就直接回车";
      default -> prompt.form() + (prompt.text().isEmpty() ? "" : "，直接回车就是 " + prompt.text());
    };
  }

  /** What a line means; null when there is nothing in it to go on with, which is then said. */
  private UserAction read(Prompt prompt, String line) {
    String typed = line.strip();
    UserAction command = prompt.kind() == Prompt.Kind.LINE ? null : command(prompt, typed);
    if (command != null) {
      return command;
    }
    if (isHelp(typed)) {
      say(prompt.why().isEmpty() ? "没有更多说明。" : prompt.why());
      say(told(prompt));
      return null;
    }
    if (prompt.kind().picks()) {
      return picked(prompt, typed);
    }
    String entered = typed.isEmpty() ? prompt.text() : typed;
    String fault = entered.isEmpty() ? "还没有填" : prompt.fault().apply(entered);
    return fault.isEmpty() ? UserAction.of(entered) : refuse(fault);
  }

  private static boolean isHelp(String typed) {
    return typed.equals("?") || typed.equals("？");
  }

  private static UserAction command(Prompt prompt, String typed) {
    for (Key key : List.of(Key.BACK, Key.ANSWERS, Key.RESTART, Key.QUIT)) {
      if (typed.toLowerCase(Locale.ROOT).equals(word(key))) {
        return UserAction.to(key, prompt);
      }
    }
    return null;
  }

  private UserAction picked(Prompt prompt, String typed) {
    boolean many = prompt.kind() == Prompt.Kind.MANY;
    if (typed.isEmpty() || typed.equalsIgnoreCase("none")) {
      return many ? UserAction.of(List.of()) : refuse("还没有选");
    }
    List<Integer> chosen = new ArrayList<>();
    for (String word : many ? typed.split("[,，、 ]+") : new String[] {typed}) {
      int place = Search.place(prompt.items(), word);
      if (place < 0) {
        return refuse("没有「" + word + "」这一项");
      }
      if (!chosen.contains(place)) {
        chosen.add(place);
      }
    }
    chosen.sort(null);
    return UserAction.of(chosen);
  }

  private UserAction refuse(String fault) {
    Wrapping.lines(fault + "。", width).forEach(line -> print(theme.error(line)));
    return null;
  }

  private void print(String line) {
    out.print(line + "\n");
  }

  @Override
  public void answered(int number, String question, String answer) {
    say("第 " + number + " 问答的是：" + answer);
  }

  @Override
  public void say(String text) {
    Wrapping.lines(text, width).forEach(this::print);
  }

  @Override
  public void note(String text) {
    Wrapping.lines(text, width).forEach(line -> print(theme.dim(line)));
  }

  @Override
  public void verbatim(String line) {
    print(theme.dim(line));
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
