package dev.yibao.cli;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.engine.Script;
import dev.yibao.engine.Session;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code yibao FLOW}: walks one flow, with the answers given, from a pipe, or in a dialogue. */
final class FlowCommand implements Command {

  private final String id;
  private final String title;
  private final String summary;

  /**
   * @param id the flow's id, or one that is not there
   * @param title for the help
   * @param summary for the help
   */
  FlowCommand(String id, String title, String summary) {
    this.id = id;
    this.title = title;
    this.summary = summary;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(title, summary);
    FlowOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Context context) {
    FlowOptions options = new FlowOptions(parsed);
    boolean json = options.json();
    Library library = context.library();
    Interview interview = new Interview(library, options.asOf());
    Flow flow = library.flow(id);
    Ending ending = new Ending(options, context, interview, json);
    GivenAnswers given = GivenAnswers.of(options, context.streams().in());
    if (given.refusal() != null) {
      return ending.invalid(flow, interview.start(flow), given.refusal());
    }
    boolean ask = context.streams().inIsTerminal() && !options.noInput();
    Lines lines =
        ask || options.noInput() || options.answersFile().equals("-")
            ? Lines.NONE
            : new StdinLines(context.streams().in(), options.encoding());
    Script.Run run = Script.run(interview, flow, given.answers(), lines);
    if (run.refusal() != null) {
      return ending.invalid(flow, run.step(), run.refusal());
    }
    return ask && run.step() instanceof Step.Ask
        ? new Conversation(options, context, ending)
            .hold(Session.start(interview, flow, run.known()))
        : ending.settle(flow, run).status();
  }
}
