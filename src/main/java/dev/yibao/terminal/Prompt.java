package dev.yibao.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is asked for, whichever way it is shown.
 *
 * @param kind what is wanted
 * @param progress how far one has come; may be empty
 * @param title the question
 * @param why why it is asked and how to find out; may be empty
 * @param items what there is to choose from; empty when something is to be typed
 * @param chosen the items chosen to begin with, by their place in {@code items}
 * @param text what is typed to begin with
 * @param form what may be typed, in a few words, such as a range with its unit; may be empty
 * @param fault what is wrong with a text; empty when nothing is
 * @param commands which of back, answers so far and start over are offered
 */
public record Prompt(
    Kind kind,
    String progress,
    String title,
    String why,
    List<Item> items,
    List<Integer> chosen,
    String text,
    String form,
    UnaryOperator<String> fault,
    Set<Key> commands) {

  /** No lambda: the first one takes several milliseconds, and the first question waits for it. */
  private static final UnaryOperator<String> NO_FAULT =
      new UnaryOperator<>() {
        @Override
        public String apply(String text) {
          return "";
        }
      };

  /** The kinds of what is wanted. */
  public enum Kind {
    /** One of the items. */
    ONE,
    /** Any number of the items. */
    MANY,
    /** A number. */
    NUMBER,
    /** A day. */
    DATE,
    /** A line of text. */
    LINE;

    boolean picks() {
      return this == ONE || this == MANY;
    }
  }

  public Prompt {
    items = List.copyOf(items);
    chosen = List.copyOf(chosen);
    commands = Set.copyOf(commands);
  }

  /** One of these, nothing more said about it. */
  public static Prompt menu(String title, List<Item> items, Key... commands) {
    return choice(Kind.ONE, title, items).with(Set.of(commands));
  }

  /** Some of these. */
  public static Prompt choice(Kind kind, String title, List<Item> items) {
    return new Prompt(kind, "", title, "", items, List.of(), "", "", NO_FAULT, Set.of());
  }

  /** Something to be typed. */
  public static Prompt entry(Kind kind, String title, String form, UnaryOperator<String> fault) {
    return new Prompt(kind, "", title, "", List.of(), List.of(), "", form, fault, Set.of());
  }

  /** The same with these commands. */
  public Prompt with(Set<Key> others) {
    return new Prompt(kind, progress, title, why, items, chosen, text, form, fault, others);
  }

  /** The same with this said around it. */
  public Prompt about(String newProgress, String newWhy) {
    return new Prompt(kind, newProgress, title, newWhy, items, chosen, text, form, fault, commands);
  }

  /** The same with this chosen or typed to begin with. */
  public Prompt from(List<Integer> newChosen, String newText) {
    return new Prompt(kind, progress, title, why, items, newChosen, newText, form, fault, commands);
  }

  /** Every key that means something here, in the order of the table. */
  List<Key> keys() {
    // No EnumSet: it finds its constants by reflection, which takes JDK 25 some 20 milliseconds.
    List<Key> keys = new ArrayList<>();
    for (Key key : Key.values()) {
      if (takes(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private boolean takes(Key key) {
    return switch (key) {
      case ENTER, QUIT -> true;
      case HELP -> kind != Kind.LINE;
      case MARK -> kind == Kind.MANY;
      case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST, DIGIT, FILTER, ESCAPE -> kind.picks();
      default -> commands.contains(key);
    };
  }
}
