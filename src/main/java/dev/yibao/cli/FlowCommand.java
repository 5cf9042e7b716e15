package dev.yibao.cli;

import dev.yibao.engine.Answer;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Result;
import dev.yibao.engine.Script;
import dev.yibao.engine.Session;
import dev.yibao.engine.Step;
import dev.yibao.engine.Tree;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import dev.yibao.render.JsonRenderer;
import dev.yibao.render.TextRenderer;
import dev.yibao.terminal.Console;
import dev.yibao.terminal.Dialogue;
import dev.yibao.terminal.JLineConsole;
import dev.yibao.terminal.PlainConsole;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code yibao FLOW}: walks one flow, with the answers given, from a pipe, or in a dialogue. */
final class FlowCommand implements Command {

  private final Flow flow;

  FlowCommand(Flow flow) {
    this.flow = flow;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(flow.title(), flow.summary());
    FlowOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Context context) {
    return new Walk(flow, new FlowOptions(parsed), context).run();
  }

  /** One run of the command. */
  private static final class Walk {

    private final FlowOptions options;
    private final Context context;
    private final LocalDate asOf;
    private final boolean json;
    private final Library library;
    private final Flow flow;
    private final Interview interview;

    Walk(Flow flow, FlowOptions options, Context context) {
      this.flow = flow;
      this.options = options;
      this.context = context;
      this.asOf = options.asOf();
      this.json = options.json();
      this.library = context.library();
      this.interview = new Interview(library, asOf);
    }

    int run() {
      GivenAnswers given = GivenAnswers.of(options, context.streams().in());
      if (given.refusal() != null) {
        return invalid(interview.start(flow), given.refusal());
      }
      boolean ask = context.streams().inIsTerminal() && !options.noInput();
      Lines lines =
          ask || options.noInput() || options.answersFile().equals("-")
              ? Lines.NONE
              : new StdinLines(context.streams().in(), options.encoding());
      Script.Run run = Script.run(interview, flow, given.answers(), lines);
      if (run.refusal() != null) {
        return invalid(run.step(), run.refusal());
      }
      return ask && run.step() instanceof Step.Ask ? dialogue(run) : settle(run);
    }

    private int dialogue(Script.Run run) {
      Session session = new Session(interview, flow, run.known(), List.of());
      try (Console console = console()) {
        session = Dialogue.hold(console, context.errTheme(), session);
      }
      return session == null ? ExitStatus.INTERRUPTED : settle(Script.settled(session));
    }

    private Console console() {
      boolean plain =
          options.plain()
              || context.environment("TERM").equals("dumb")
              || !List.of("", "0", "false").contains(context.environment("ACCESSIBLE"));
      return plain
          ? new PlainConsole(context.streams().in(), context.streams().err(), context.columns())
          : JLineConsole.open();
    }

    /** Judges what was not used, then tells where the answers led. */
    private int settle(Script.Run run) {
      for (Refusal unused : run.unused()) {
        if (!options.lenient()) {
          return invalid(run.step(), unused);
        }
        context.say("提醒：" + unused.message());
      }
      return run.step() instanceof Step.Done done
          ? answered(done, run.region())
          : incomplete((Step.Ask) run.step());
    }

    private int answered(Step.Done done, String region) {
      Result result = new Answer(library, asOf).of(flow, done, region);
      if (json) {
        document(renderer -> renderer.answered(result));
      } else {
        context.write(TextRenderer.render(result, context.columns(), context.outTheme()));
      }
      return options.exitVerdict() ? ExitStatus.of(result.verdict()) : ExitStatus.OK;
    }

    private int incomplete(Step.Ask ask) {
      Question open = ask.question();
      if (json) {
        Target here = new Target(open.flow(), open.id(), open.at());
        int mostLeft = Tree.from(library, here).longest(ask, interview);
        document(renderer -> renderer.incomplete(ask, mostLeft));
      } else {
        context.say(OpenQuestion.text(open, flow, interview));
      }
      return ExitStatus.INCOMPLETE;
    }

    private int invalid(Step step, Refusal refusal) {
      if (json) {
        document(renderer -> renderer.invalid(step, refusal));
      } else {
        String line = refusal.line() > 0 ? "第 " + refusal.line() + " 行：" : "";
        context.say(
            "yibao: " + (refusal.message().startsWith("第 ") ? "" : line) + refusal.message());
      }
      return ExitStatus.INVALID;
    }

    private void document(Consumer<JsonRenderer> writer) {
      context.write(
          JsonText.of(json -> writer.accept(new JsonRenderer(json, library, flow, asOf))));
    }
  }
}
