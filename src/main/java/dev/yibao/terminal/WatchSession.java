package dev.yibao.terminal;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Response;
import dev.yibao.engine.Session;
import dev.yibao.engine.Step;
import dev.yibao.model.Library;
import dev.yibao.render.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks while the flow files are edited: each save is read, and what is asked stays where it was.
 */
public final class WatchSession {

  private final Console front;
  private final Supplier<Saved> files;
  private final Consumer<Session> answer;

  /**
   * What the flow files hold at present.
   *
   * @param library what to ask from; not to be used while there are faults
   * @param faults what is wrong, as text; empty when nothing is
   */
  public record Saved(Library library, String faults) {}

  /**
   * @param front one that tells of saves
   * @param files reads the files as they are; the front tells of no save before this one any more
   * @param answer shows the outcome that a session is at
   */
  public WatchSession(Console front, Supplier<Saved> files, Consumer<Session> answer) {
    this.front = front;
    this.files = files;
    this.answer = answer;
  }

  /**
   * Asks, and shows the outcome, until the user leaves.
   *
   * @param start how to begin, once the files have no fault; null not to begin at all
   */
  public void hold(LocalDate asOf, Function<Interview, Session> start) {
    Interview interview = faultless(asOf);
    Session session = interview == null ? null : start.apply(interview);
    while (session != null) {
      session = Wizard.hold(front, session);
      if (session != null && session.step() instanceof Step.Done) {
        answer.accept(session);
        session = rest(session);
      } else if (session != null) {
        session = reread(session);
      }
    }
    front.flush();
  }

  /** Waits at an outcome; gives the session to go on with, null to end. */
  private Session rest(Session session) {
    Set<Key> commands =
        session.typed().isEmpty() ? Set.of() : EnumSet.of(Key.BACK, Key.ANSWERS, Key.RESTART);
    Session next = session;
    while (next == session) {
      UserAction reply = front.ask(waiting("改好流程文件，存盘，就照新的再答一遍。").with(commands));
      next =
          switch (reply.kind()) {
            case SAVED -> reread(session);
            case BACK -> session.back();
            case ANSWERS -> Wizard.review(front, session);
            case RESTART -> session.restart();
            default -> null;
          };
    }
    return next;
  }

  /** The same session over the files as they are now; null when the user left. */
  private Session reread(Session session) {
    front.note("存盘了，重新读一遍。");
    front.flush(); // reading takes a moment
    Interview interview = faultless(session.interview().asOf());
    if (interview == null) {
      return null;
    }
    Session now = session.over(interview);
    List<Response> lost = new ArrayList<>(now.lost());
    lost.removeAll(session.lost());
    for (Response answered : lost) {
      String label = Labels.of(answered, session.interview().library());
      front.say("不再算数：" + answered.question().ask() + " " + label);
    }
    return now;
  }

  /** Reads the files; shows their faults until they are mended. Null when the user left. */
  private Interview faultless(LocalDate asOf) {
    Saved saved = files.get();
    while (!saved.faults().isEmpty()) {
      Prompt faults = waiting(saved.faults().strip()).about("流程文件有错，改好存盘就接着问。", "");
      if (front.ask(faults).kind() != UserAction.Kind.SAVED) {
        return null;
      }
      saved = files.get();
    }
    return new Interview(saved.library(), asOf);
  }

  private static Prompt waiting(String title) {
    return Prompt.menu(title, List.of(Item.of("不看了，退出", "")));
  }
}
