package dev.yibao.terminal;

import java.util.List;

/**
 * What somebody did about a prompt.
 *
 * @param kind whether it was answered, or what else was wanted
 * @param chosen the items chosen, by their place in the prompt, in rising order
 * @param text what was typed
 */
public record UserAction(Kind kind, List<Integer> chosen, String text) {

  /** What may be done about a prompt. */
  public enum Kind {
    /** It is answered. */
    ANSWERED,
    /** The one before is to be asked again. */
    BACK,
    /** The answers so far are to be shown. */
    ANSWERS,
    /** All is to be asked from the start. */
    RESTART,
    /** Nothing more is to be asked. */
    QUIT,
    /** The flow files were saved while it was asked, and may ask something else by now. */
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

  /** No answer. */
  public static UserAction of(Kind kind) {
    return new UserAction(kind, List.of(), "");
  }

  /** What a command key asks for, if the prompt offers it; else null. */
  static UserAction to(Key key, Prompt prompt) {
    if (key == Key.QUIT || key == Key.SAVED) {
      return of(key == Key.QUIT ? Kind.QUIT : Kind.SAVED);
    }
    if (!prompt.commands().contains(key)) {
      return null;
    }
    return switch (key) {
      case BACK -> of(Kind.BACK);
      case ANSWERS -> of(Kind.ANSWERS);
      case RESTART -> of(Kind.RESTART);
      default -> null;
    };
  }
}
