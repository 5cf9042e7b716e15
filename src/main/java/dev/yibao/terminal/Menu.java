package dev.yibao.terminal;

import dev.yibao.model.Flow;
import java.util.ArrayList;
import java.util.List;

/** The menu of everything that can be asked about. */
public final class Menu {

  private Menu() {}

  /**
   * Lets one be chosen.
   *
   * @param flows in the order in which they are shown
   * @return the flow, or null when the user left
   */
  public static Flow choose(Console front, List<Flow> flows) {
    List<Item> items = new ArrayList<>();
    for (Flow flow : flows) {
      String words = flow.id() + " " + String.join(" ", flow.aliases());
      items.add(new Item(flow.title(), flow.summary(), words, false));
    }
    Prompt prompt =
        Prompt.menu("您想问哪一件事？", items).about("", "选最接近的一件；选错了也不要紧，里面还会分清。按 / 可以打字找，比如 退费、取钱、材料。");
    UserAction reply = front.ask(prompt);
    if (reply.kind() != UserAction.Kind.ANSWERED) {
      return null;
    }
    return flows.get(reply.chosen().get(0));
  }
}
