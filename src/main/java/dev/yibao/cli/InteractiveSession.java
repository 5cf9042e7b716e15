package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.terminal.Console;
import dev.yibao.terminal.Menu;
import dev.yibao.terminal.ResultMenu;
import dev.yibao.terminal.Wizard;
import java.util.List;

/** Asks somebody at a terminal, and stays for what they want to do with the answer. */
final class InteractiveSession {

  private final ParsedArguments arguments;
  private final Context context;
  private final ResultReporter reporter;

  InteractiveSession(ParsedArguments arguments, Context context, ResultReporter reporter) {
    this.arguments = arguments;
    this.context = context;
    this.reporter = reporter;
  }

  /** Asks what is missing; gives the exit status. */
  int hold(Replay session) {
    // Before the terminal library is loaded, which takes a while.
    context.output().sayPainted(context.output().errTheme().strong(session.flow().title()));
    Replay end;
    try (Console console = Consoles.open(context)) {
      if (stays()) {
        return stay(console, session);
      }
      end = Wizard.run(console, session);
    }
    return end == null ? ExitStatus.INTERRUPTED : reporter.settle(end).status();
  }

  /** Lets a flow be chosen first; gives the exit status. */
  int choose(Interview interview) {
    Replay end;
    try (Console console = Consoles.open(context)) {
      Flow flow = Menu.choose(console, flows(context.libraries().readable()));
      if (flow == null) {
        return ExitStatus.INTERRUPTED;
      }
      console.title(flow.title());
      Replay session = Replay.of(interview, flow);
      if (stays()) {
        return stay(console, session);
      }
      end = Wizard.run(console, session);
    }
    return end == null ? ExitStatus.INTERRUPTED : reporter.settle(end).status();
  }

  private int stay(Console console, Replay first) {
    Replay session = Wizard.run(console, first);
    int status = ExitStatus.INTERRUPTED; // once there was an answer, leaving is no interruption
    while (session != null) {
      ResultReporter.Reported reported = reporter.settle(session, console.columns());
      status = reported.status();
      if (reported.result() == null) {
        return status;
      }
      console.say("");
      Result result = reported.result(); // a long answer has pushed its verdict off the screen
      console.headline(result.verdict(), result.headline());
      console.verbatim("不用再答，直接看这个答案：" + command(session, reported.result()));
      List<Flow> flows = flows(context.libraries().readable());
      session = ResultMenu.show(console, session, reported.result(), flows);
    }
    return status;
  }

  /** All flows that can be read, in the order of the menu. */
  private static List<Flow> flows(Library library) {
    return library.readable(library.menu());
  }

  /** Tells whether somebody reads the answer as it comes, and may want more. */
  private boolean stays() {
    return context.streams().outIsTerminal() && !arguments.isJson();
  }

  /** The command that gives the same answer without a question. */
  private String command(Replay session, Result result) {
    StringBuilder command = new StringBuilder("yibao ").append(session.flow().id());
    for (Response answer : result.answers()) {
      command.append(" -a ").append(answer.written(session.flow().id()));
    }
    return command
        .append(AsOf.repeated(arguments))
        .append(Libraries.option(context.libraries().folder()))
        .toString();
  }
}
