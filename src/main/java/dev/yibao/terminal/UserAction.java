package dev.yibao.terminal;

import java.util.List;

/**
 * What somebody does about a prompt.
 *
 * @param key what is done, by the key for it: enter answers the prompt; back, answers so far,
 *     restart and quit are commands; saved says that flow files were saved meanwhile, which may ask
 *     something else by now
 * @param chosen the items chosen, by their index in the prompt, in rising order
 * @param text what was typed
 */
public record UserAction(Key key, List<Integer> chosen, String text) {

  public UserAction {
    chosen = List.copyOf(chosen);
  }

  /** An answer by choosing. */
  public static UserAction of(List<Integer> chosen) {
    return new UserAction(Key.ENTER, chosen, "");
  }

  /** An answer by typing. */
  public static UserAction of(String text) {
    return new UserAction(Key.ENTER, List.of(), text);
  }

  /** An action other than an answer. */
  static UserAction of(Key key) {
    return new UserAction(key, List.of(), "");
  }

  /** Tells whether the prompt was answered. */
  boolean answers() {
    return key == Key.ENTER;
  }

  /** The action that a command key stands for; null when the prompt does not offer it. */
  static UserAction of(Key key, Prompt prompt) {
    boolean always = key == Key.QUIT || key == Key.SAVED;
    return always || prompt.commands().contains(key) ? of(key) : null;
  }
}
