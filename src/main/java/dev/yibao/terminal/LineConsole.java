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
  private final Theme theme;
  private final BooleanSupplier saved;

  /** The commands that were explained: a screen reader reads every explanation out. */
  private final Set<Key> explained = EnumSet.noneOf(Key.class);

  /**
   * @param in read by this console alone, since it reads ahead
   * @param columns the width, in cells
   * @param saved tells whether flow files were saved that nobody has read again yet; asked when a
   *     line is entered, which then answers nothing
   */
  public LineConsole(
      InputStream in, PrintStream out, int columns, Theme theme, BooleanSupplier saved) {
    this.saved = saved;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.columns = columns;
    this.theme = theme;
  }

  @Override
  public UserAction ask(Prompt prompt) {
    show(prompt);
    while (true) {
      out.print("> ");
      flush();
      String line = readLine();
      if (line == null || saved.getAsBoolean()) {
        return UserAction.of(line == null ? Key.QUIT : Key.SAVED);
      }
      UserAction action = parse(prompt, line);
      if (action != null) {
        return action;
      }
    }
  }

  private String readLine() {
    try {
      return in.readLine();
    } catch (IOException e) {
      return null; // a terminal that went away has ended the input
    }
  }

  private void show(Prompt prompt) {
    line("");
    if (!prompt.progress().isEmpty()) {
      note(prompt.progress());
    }
    title(prompt.title());
    int number = 1;
    for (Item item : prompt.items()) {
      if (!item.searchOnly()) {
        show("  " + number++ + ". ", item);
      }
    }
    List<Key> commands = commands(prompt);
    String explanation = explained.containsAll(commands) ? "" : explanation(commands);
    note("请输入" + expected(prompt) + "，回车。" + explanation);
    explained.addAll(commands);
  }

  private void show(String lead, Item item) {
    Wrapping.hanging(lead, item.label(), width()).forEach(this::line);
    if (!item.hint().isEmpty()) {
      Wrapping.hanging(" ".repeat(lead.length()), item.hint(), width())
          .forEach(line -> line(theme.dim(line)));
    }
  }

  private static String explanation(List<Key> commands) {
    List<String> words = new ArrayList<>();
    for (Key key : commands) {
      words.add(letter(key) + " " + key.description().replaceFirst("；.*", ""));
    }
    return "也可以输入：" + String.join("；", words) + "。";
  }

  private static List<Key> commands(Prompt prompt) {
    List<Key> commands = prompt.keys();
    commands.removeIf(
        key -> !prompt.commands().contains(key) && key != Key.HELP && key != Key.QUIT);
    return commands;
  }

  /** The letter to type for a command. */
  private static String letter(Key key) {
    return key.label().substring(0, 1);
  }

  private static String expected(Prompt prompt) {
    int last = Search.find(prompt.items(), "").size();
    return switch (prompt.kind()) {
      case ONE -> "序号 1 到 " + last + (last < prompt.items().size() ? "，或文字" : "");
      case MANY -> "序号，几个就用逗号隔开（如 1,2），都没有就直接回车";
      default -> prompt.form() + (prompt.text().isEmpty() ? "" : "，直接回车就是 " + prompt.text());
    };
  }

  /** The action that a line stands for; null when it stands for none, and that is said. */
  private UserAction parse(Prompt prompt, String line) {
    String typed = line.strip();
    UserAction command = prompt.kind() == Prompt.Kind.LINE ? null : command(prompt, typed);
    if (command != null) {
      return command;
    }
    if (typed.equals("?") || typed.equals("？")) {
      say(prompt.why().isEmpty() ? "没有更多说明。" : prompt.why());
      say(explanation(commands(prompt)));
      return null;
    }
    if (prompt.kind().picks()) {
      return picked(prompt, typed);
    }
    String entered = line.isEmpty() ? prompt.text() : typed;
    String fault = entered.isEmpty() ? "还没有填" : prompt.fault().apply(entered);
    return fault.isEmpty() ? UserAction.of(entered) : refuse(fault);
  }

  private static UserAction command(Prompt prompt, String typed) {
    for (Key key : List.of(Key.BACK, Key.ANSWERS, Key.RESTART, Key.QUIT)) {
      if (typed.toLowerCase(Locale.ROOT).equals(letter(key))) {
        return UserAction.of(key, prompt);
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
      int index = Search.indexOf(prompt.items(), word);
      if (index < 0) {
        return refuse("没有「" + word + "」这一项");
      }
      if (!chosen.contains(index)) {
        chosen.add(index);
      }
    }
    chosen.sort(null);
    return UserAction.of(chosen);
  }

  private UserAction refuse(String fault) {
    Wrapping.lines(fault + "。", width()).forEach(line -> line(theme.error(line)));
    return null;
  }

  @Override
  public void answered(int number, String question, String answer) {
    say("第 " + number + " 问答的是：" + answer);
  }

  @Override
  public void line(String painted) {
    out.print(painted + "\n");
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public Theme theme() {
    return theme;
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
