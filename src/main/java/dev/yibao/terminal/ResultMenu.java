package dev.yibao.terminal;

import dev.yibao.engine.Replay;
import dev.yibao.engine.Result;
import dev.yibao.model.Flow;
import dev.yibao.render.SourceText;
import dev.yibao.render.TextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Offers what can be done once an answer is there. */
public final class ResultMenu {

  private final Console console;
  private final Replay session;
  private final Result result;
  private final List<Item> items = new ArrayList<>();

  /** What each item does; gives the session to go on with, this one to stay, null to end. */
  private final List<Supplier<Replay>> actions = new ArrayList<>();

  private ResultMenu(Console console, Replay session, Result result) {
    this.console = console;
    this.session = session;
    this.result = result;
  }

  /**
   * Shows the menu until the session goes on or ends.
   *
   * @param flows all flows, in the order of the menu
   * @return the session to answer next, at its outcome; null when the user is done
   */
  public static Replay show(Console console, Replay session, Result result, List<Flow> flows) {
    ResultMenu menu = new ResultMenu(console, session, result);
    menu.fill(flows);
    Replay next = session;
    while (next == session) {
      UserAction action = console.ask(Prompt.menu("接下来？", menu.items));
      next = action.answers() ? menu.actions.get(action.chosen().get(0)).get() : null;
    }
    console.flush();
    return next;
  }

  private void fill(List<Flow> flows) {
    item("结束", () -> null);
    if (!result.materials().isEmpty() || !result.steps().isEmpty()) {
      item("把要带的、要办的存成清单", this::save);
    }
    if (!result.sources().isEmpty()) {
      item("看出处说了什么", this::sources);
    }
    if (!result.answers().isEmpty()) {
      item("改一个回答", () -> Wizard.review(console, session));
    }
    for (Result.Onward onward : result.next()) {
      item("接着问：" + onward.flow().title(), () -> goOn(onward.flow()));
    }
    item("问别的事", () -> another(flows));
  }

  private void item(String label, Supplier<Replay> itsAction) {
    items.add(Item.of(label, ""));
    actions.add(itsAction);
  }

  private Replay save() {
    ChecklistFile.save(console, TextRenderer.checklist(result));
    return session;
  }

  private Replay sources() {
    console.say("\n" + SourceText.full(result) + "\n");
    return session;
  }

  private Replay goOn(Flow flow) {
    console.say(flow.title());
    return Wizard.run(console, session.goOn(flow));
  }

  private Replay another(List<Flow> flows) {
    Flow flow = Menu.choose(console, flows);
    return flow == null ? session : goOn(flow);
  }
}
