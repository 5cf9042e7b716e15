package dev.yibao.cli;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.engine.Script;
import dev.yibao.engine.Session;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.QuestionName;
import dev.yibao.terminal.Console;
import dev.yibao.terminal.Menu;
import dev.yibao.terminal.ResultMenu;
import dev.yibao.terminal.Wizard;
import dev.yibao.text.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks somebody at a terminal, and stays for what they want to do with the answer. */
final class InteractiveSession {

  private static final List<String> OFTEN_ASKED =
      List.of(
          "refund",
          "withdraw",
          "materials",
          "discharge",
          "remote",
          "payee",
          "cash",
          "deadline",
          "family",
          "contact",
          "risk");

  private final FlowOptions options;
  private final Context context;
  private final ResultReporter ending;

  InteractiveSession(FlowOptions options, Context context, ResultReporter ending) {
    this.options = options;
    this.context = context;
    this.ending = ending;
  }

  /** Asks what is missing; gives the exit status. */
  int hold(Session session) {
    title(session.flow()); // before the terminal library is loaded, which takes a while
    Session end;
    try (Console front = front()) {
      if (stays()) {
        return stay(front, session);
      }
      end = Wizard.hold(front, session);
    }
    return end == null ? ExitStatus.INTERRUPTED : tell(end).status();
  }

  /** Lets a flow be chosen first; gives the exit status. */
  int choose(Interview interview) {
    Session end;
    try (Console front = front()) {
      Flow flow = Menu.choose(front, flows(interview.library()));
      if (flow == null) {
        return ExitStatus.INTERRUPTED;
      }
      front.say(context.errTheme().strong(flow.title()));
      Session session = Session.start(interview, flow, Map.of());
      if (stays()) {
        return stay(front, session);
      }
      end = Wizard.hold(front, session);
    }
    return end == null ? ExitStatus.INTERRUPTED : tell(end).status();
  }

  private int stay(Console front, Session first) {
    Session session = Wizard.hold(front, first);
    int status = ExitStatus.INTERRUPTED; // once there was an answer, leaving is no interruption
    while (session != null) {
      Script.Run run = Script.settled(session);
      ResultReporter.Told told = ending.settle(session.flow(), run, front.columns());
      status = told.status();
      if (told.result() == null) {
        return status;
      }
      front.say("");
      front.say(verdict(told.result())); // a long answer has pushed it off the screen
      front.verbatim("不用再答，直接看这个答案：" + command(session, told.result()));
      List<Flow> flows = flows(session.interview().library());
      session = ResultMenu.offer(front, session, told.result(), flows);
    }
    return status;
  }

  private String verdict(Result result) {
    Theme theme = context.errTheme();
    return theme.verdict(result.verdict()) + theme.strong(result.headline());
  }

  private ResultReporter.Told tell(Session session) {
    return ending.settle(session.flow(), Script.settled(session));
  }

  private void title(Flow flow) {
    context.say(context.errTheme().strong(flow.title()));
  }

  /** All flows: what people ask most often first, the others by id. */
  private static List<Flow> flows(Library library) {
    List<String> ids = new ArrayList<>(OFTEN_ASKED);
    ids.retainAll(library.flowIds());
    for (String id : library.flowIds()) { // no lambdas: the menu is the first that one sees
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    List<Flow> flows = new ArrayList<>();
    for (String id : ids) {
      flows.add(library.flow(id));
    }
    return flows;
  }

  /** Whether somebody reads the answer as it comes, and may want more. */
  private boolean stays() {
    return context.streams().outIsTerminal() && !options.json();
  }

  private Console front() {
    return Consoles.open(context, options.plain());
  }

  /** The command that gives the same answer without a question. */
  private String command(Session session, Result result) {
    StringBuilder command = new StringBuilder("yibao ").append(session.flow().id());
    for (Response answer : result.answers()) {
      QuestionName name = answer.question().name();
      List<String> values = answer.values();
      String given = values.isEmpty() ? "none" : String.join(",", values);
      command.append(" -a ").append(name.in(session.flow().id())).append('=').append(given);
    }
    return command.append(options.repeated()).append(context.repeated()).toString();
  }
}
