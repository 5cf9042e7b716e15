package dev.yibao.terminal;

import dev.yibao.engine.Result;
import dev.yibao.engine.Session;
import dev.yibao.model.Flow;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import dev.yibao.render.FullSources;
import dev.yibao.render.TextRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What can be done once an answer is there. */
public final class ResultMenu {

  private final Console front;
  private final Session session;
  private final Result result;
  private final List<Item> items = new ArrayList<>();

  /** What each item does: gives the session to go on with, this one to stay, null to end. */
  private final List<Supplier<Session>> acts = new ArrayList<>();

  private ResultMenu(Console front, Session session, Result result) {
    this.front = front;
    this.session = session;
    this.result = result;
  }

  /**
   * Offers to look closer, to keep the answer, or to go on.
   *
   * @param flows everything that can be asked about
   * @return the session to answer next, at its outcome; null when the user is done
   */
  public static Session offer(Console front, Session session, Result result, List<Flow> flows) {
    ResultMenu afterwards = new ResultMenu(front, session, result);
    afterwards.list(flows);
    Session next = session;
    while (next == session) {
      UserAction reply = front.ask(Prompt.menu("接下来？", afterwards.items));
      boolean done = reply.kind() != UserAction.Kind.ANSWERED;
      next = done ? null : afterwards.acts.get(reply.chosen().get(0)).get();
    }
    front.flush();
    return next;
  }

  private void list(List<Flow> flows) {
    item("结束", () -> null);
    if (!result.materials().isEmpty() || !result.steps().isEmpty()) {
      item("把要带的、要办的存成清单", this::save);
    }
    if (!result.sources().isEmpty()) {
      item("看出处说了什么", this::sources);
    }
    if (!result.answers().isEmpty()) {
      item("改一个回答", () -> Wizard.review(front, session));
    }
    if (!result.differing().isEmpty()) {
      item("说明在哪里参保，看当地说法", this::region);
    }
    for (Result.Onward onward : result.next()) {
      item("接着问：" + onward.flow().title(), () -> goOn(onward.flow()));
    }
    item("问别的事", () -> another(flows));
  }

  private void item(String label, Supplier<Session> act) {
    items.add(Item.of(label, ""));
    acts.add(act);
  }

  private Session save() {
    ChecklistFile.save(front, TextRenderer.checklist(result));
    return session;
  }

  private Session sources() {
    front.say("\n" + FullSources.text(result) + "\n");
    return session;
  }

  private Session region() {
    List<Item> places = new ArrayList<>();
    for (Region region : result.differing()) {
      String words = region.id() + " " + String.join(" ", region.aliases());
      places.add(new Item(region.name(), "", words, false));
    }
    UserAction reply = front.ask(Prompt.menu("参保的人是在哪里参保的？", places, Key.BACK));
    if (reply.kind() != UserAction.Kind.ANSWERED) {
      return session;
    }
    Region place = result.differing().get(reply.chosen().get(0));
    front.note("参保地：" + place.name());
    Map<QuestionName, List<String>> known = new HashMap<>(session.known());
    known.put(QuestionName.REGION, List.of(place.id()));
    return new Session(session.interview(), session.flow(), known, session.typed(), session.kept());
  }

  private Session goOn(Flow flow) {
    front.say(flow.title());
    return Wizard.hold(front, session.goOn(flow));
  }

  private Session another(List<Flow> flows) {
    Flow flow = Menu.choose(front, flows);
    return flow == null ? session : goOn(flow);
  }
}
