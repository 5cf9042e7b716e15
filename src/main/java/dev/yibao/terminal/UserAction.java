package dev.yibao.terminal;

import java.util.List;

/**
 * What somebody does about a prompt.
 *
 * @param chosen the items chosen, by their index in the prompt, in rising order
 * @param text what was typed
 */
public record UserAction(Kind kind, List<Integer> chosen, String text) {

  /** The kinds of action. */
  public enum Kind {
    /** Answers the prompt. */
    ANSWERED,
    /** Goes back to the prompt before. */
    BACK,
    /** Wants to see the answers so far. */
    ANSWERS,
    /** Starts over. */
    RESTART,
    /** Leaves. */
    QUIT,
    /** Saved flow files while being asked, which may ask something else by now. */
    SAVED
  }

  public UserAction {
    chosen = List.copyOf(chosen);
  }

  /** An answer by choosing. */
  public static UserAction of(List<Integer> chosen) {
    return new UserAction(Kind.ANSWERED, chosen, "");
  }

  /** An answer by typing. */
  public static UserAction of(String text) {
    return new UserAction(Kind.ANSWERED, List.of(), text);
  }

  /** An action other than an answer. */
  public static UserAction of(Kind kind) {
    return new UserAction(kind, List.of(), "");
  }

  /** Tells whether the prompt was answered. */
  boolean answers() {
    return kind == Kind.ANSWERED;
  }

  /** The action that a command key stands for; null when the prompt does not offer it. */
  static UserAction of(Key key, Prompt prompt) {
    Kind kind =
        switch (key) {
          case QUIT -> Kind.QUIT;
          case SAVED -> Kind.SAVED;
          case BACK -> Kind.BACK;
          case ANSWERS -> Kind.ANSWERS;
          case RESTART -> Kind.RESTART;
          default -> null;
        };
    boolean always = key == Key.QUIT || key == Key.SAVED;
    return kind != null && (always || prompt.commands().contains(key)) ? of(kind) : null;
  }
}
