package dev.yibao.terminal;

import dev.yibao.model.Flow;
import java.util.ArrayList;
import java.util.List;

/** Lets somebody choose a flow from the menu. */
public final class Menu {

  private Menu() {}

  /**
   * Shows the menu.
   *
   * @param flows in the order in which they are shown
   * @return the flow chosen; null when the user left
   */
  public static Flow choose(Console console, List<Flow> flows) {
    List<Item> items = new ArrayList<>();
    for (Flow flow : flows) {
      String words = flow.id() + " " + String.join(" ", flow.aliases());
      items.add(new Item(flow.title(), flow.summary(), words, false));
    }
    Prompt prompt =
        Prompt.menu("您想问哪一件事？", items).about("", "选最接近的一件；选错了也不要紧，里面还会分清。按 / 可以打字找，比如 退费、取钱、材料。");
    UserAction action = console.ask(prompt);
    return action.answers() ? flows.get(action.chosen().get(0)) : null;
  }
}
