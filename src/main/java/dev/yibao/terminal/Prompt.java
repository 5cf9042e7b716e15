package dev.yibao.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Asks for a choice or a text, on whichever console.
 *
 * @param progress says how many questions are behind and may be ahead; may be empty
 * @param title the question
 * @param why explains the question and how to find out; may be empty
 * @param items the list to choose from; empty when something is to be typed
 * @param chosen the items chosen to begin with, by their index in {@code items}
 * @param text the text typed to begin with
 * @param form says in a few words what may be typed, such as a range with its unit; may be empty
 * @param fault says what is wrong with a text; gives an empty text when nothing is; null for a list
 * @param reading says what a text is read as; gives an empty text for one that is not read
 * @param commands those of back, answers so far and start over that are offered
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
    UnaryOperator<String> reading,
    Set<Key> commands) {

  /** The kinds of prompt. */
  public enum Kind {
    /** Asks for one of the items. */
    ONE,
    /** Asks for any number of the items, none too. */
    MANY,
    /** Asks for a number. */
    NUMBER,
    /** Asks for a day. */
    DATE,
    /** Asks for a line of text. */
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

  /** Asks for one of these items. */
  public static Prompt menu(String title, List<Item> items, Key... commands) {
    return choice(Kind.ONE, title, items).with(Set.of(commands));
  }

  /** Asks for one or for many of these items. */
  public static Prompt choice(Kind kind, String title, List<Item> items) {
    return new Prompt(kind, "", title, "", items, List.of(), "", "", null, null, Set.of());
  }

  /** Asks for something to be typed. */
  public static Prompt entry(Kind kind, String title, String form, UnaryOperator<String> fault) {
    return new Prompt(
        kind, "", title, "", List.of(), List.of(), "", form, fault, text -> text, Set.of());
  }

  /** The same prompt, whose text is read so. */
  Prompt read(UnaryOperator<String> newReading) {
    return new Prompt(
        kind, progress, title, why, items, chosen, text, form, fault, newReading, commands);
  }

  /** The same prompt with these commands. */
  public Prompt with(Set<Key> others) {
    return new Prompt(
        kind, progress, title, why, items, chosen, text, form, fault, reading, others);
  }

  /** The same prompt with this progress and explanation. */
  public Prompt about(String newProgress, String newWhy) {
    return new Prompt(
        kind, newProgress, title, newWhy, items, chosen, text, form, fault, reading, commands);
  }

  /** The same prompt with this chosen or typed to begin with. */
  public Prompt from(List<Integer> newChosen, String newText) {
    return new Prompt(
        kind, progress, title, why, items, newChosen, newText, form, fault, reading, commands);
  }

  /** The keys that mean something here, in the order of the key table. */
  List<Key> keys() {
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
