package dev.yibao.cli;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.engine.Script;
import dev.yibao.engine.Session;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

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
  public ParsedArguments plain(List<String> args) {
    return PlainArguments.withoutHelp(FlowOptions.NAMES, args);
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    FlowOptions options = new FlowOptions(written);
    return walk(options, context, new StdinLines(context.streams().in(), options.encoding()));
  }

  /**
   * Walks the flow; gives the exit status.
   *
   * @param stdin where answers come from that no name gives, unless somebody can be asked
   */
  int walk(FlowOptions options, Context context, Lines stdin) {
    boolean json = options.json();
    Interview interview = new Interview(context.library(), options.asOf());
    ResultReporter ending = new ResultReporter(options, context, interview, json);
    GivenAnswers given = GivenAnswers.of(options, context.streams().in());
    if (given.refusal() != null) {
      return ending.invalid(flow, interview.start(flow), given.refusal());
    }
    boolean ask = context.streams().inIsTerminal() && !options.noInput();
    boolean silent = ask || options.noInput() || options.answersFile().equals("-");
    Lines lines = silent ? Lines.NONE : stdin;
    Script.Run run = Script.run(interview, flow, given.answers(), lines);
    if (run.refusal() != null) {
      return ending.invalid(flow, run.step(), run.refusal());
    }
    return ask && run.step() instanceof Step.Ask
        ? new InteractiveSession(options, context, ending)
            .hold(Session.start(interview, flow, run.known()))
        : ending.settle(flow, run).status();
  }
}
