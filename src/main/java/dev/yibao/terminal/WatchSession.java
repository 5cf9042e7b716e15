package dev.yibao.terminal;

import dev.yibao.engine.Answers;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Replay;
import dev.yibao.model.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks while flow files are edited: after each save they are read again, and the question stays
 * where it was.
 */
public final class WatchSession {

  private final Console console;
  private final Supplier<SavedFlows> files;
  private final Consumer<Replay> reporter;

  /**
   * The flow files as they are at present.
   *
   * @param library not to be asked from while there are faults
   * @param faults says what is wrong; empty when nothing is
   */
  public record SavedFlows(Library library, String faults) {}

  /**
   * @param console gives an action for each save
   * @param files reads the files; saves before that are none any more for the console
   * @param reporter shows the outcome that a session is at
   */
  public WatchSession(Console console, Supplier<SavedFlows> files, Consumer<Replay> reporter) {
    this.console = console;
    this.files = files;
    this.reporter = reporter;
  }

  /**
   * Asks, and shows the outcome, until the user leaves.
   *
   * @param start begins the session, once the files have no fault; gives null not to begin
   */
  public void run(LocalDate asOf, Function<Interview, Replay> start) {
    Interview interview = faultless(asOf);
    Replay session = interview == null ? null : start.apply(interview);
    while (session != null) {
      session = Wizard.run(console, session);
      if (session != null && session.asking() == null) {
        reporter.accept(session);
        session = rest(session);
      } else if (session != null) {
        session = reread(session);
      }
    }
    console.flush();
  }

  /** Waits at an outcome; gives the session to go on with, null to end. */
  private Replay rest(Replay session) {
    Set<Key> commands = QuestionPrompt.commands(session.answers().from(Answers.Source.TYPED));
    Replay next = session;
    while (next == session) {
      UserAction action = console.ask(waiting("改好流程文件，存盘，就照新的再答一遍。").with(commands));
      next =
          switch (action.key()) {
            case SAVED -> reread(session);
            case BACK -> session.back();
            case ANSWERS -> Wizard.review(console, session);
            case RESTART -> session.restart();
            default -> null;
          };
    }
    return next;
  }

  /** The same session over the files as they are now; null when the user left. */
  private Replay reread(Replay session) {
    console.note("存盘了，重新读一遍。");
    console.flush(); // reading takes a moment
    Interview interview = faultless(session.interview().asOf());
    if (interview == null) {
      return null;
    }
    Replay now = session.over(interview);
    Wizard.sayLost(console, session, now);
    return now;
  }

  /** Reads the files, and shows their faults until they are mended; null when the user left. */
  private Interview faultless(LocalDate asOf) {
    SavedFlows saved = files.get();
    while (!saved.faults().isEmpty()) {
      Prompt faults = waiting(saved.faults().strip()).about("流程文件有错，改好存盘就接着问。", "");
      if (console.ask(faults).key() != Key.SAVED) {
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
