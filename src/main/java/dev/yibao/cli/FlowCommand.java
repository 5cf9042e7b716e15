package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.Syntax;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;

/** {@code yibao FLOW}: walks one flow, with the answers given, from a pipe, or in a dialogue. */
final class FlowCommand implements Command {

  private final Flow flow;

  FlowCommand(Flow flow) {
    this.flow = flow;
  }

  /**
   * The arguments that every flow takes.
   *
   * @param flow the one that the help describes; null for none
   */
  static Syntax syntax(Flow flow) {
    Syntax syntax = flow == null ? Syntax.of() : Syntax.of(flow.title(), flow.summary());
    return syntax.with(
        CliOption.ANSWER,
        CliOption.ANSWERS,
        CliOption.REGION,
        CliOption.AS_OF,
        CliOption.FORMAT,
        CliOption.NO_INPUT,
        CliOption.LENIENT,
        CliOption.ENCODING,
        CliOption.EXIT_VERDICT,
        CliOption.PLAIN);
  }

  @Override
  public int run(ParsedArguments arguments, Context context) {
    return walk(
        arguments, context, new StdinLines(context.streams().in(), InputEncoding.of(arguments)));
  }

  /**
   * Walks the flow; gives the exit status.
   *
   * @param stdin where answers come from that no name gives, unless somebody can be asked
   */
  int walk(ParsedArguments arguments, Context context, Lines stdin) {
    Interview interview = AsOf.interview(arguments, context);
    ResultReporter reporter = new ResultReporter(arguments, context);
    GivenAnswers given = GivenAnswers.of(arguments, context.streams().in());
    Refusal early = AsOf.refusal(arguments, interview);
    Refusal refusal = early == null ? given.refusal() : early;
    if (refusal != null) {
      return reporter.invalid(Replay.refused(interview, flow, refusal));
    }
    boolean ask = context.streams().inIsTerminal() && !arguments.has(CliOption.NO_INPUT);
    boolean silent =
        ask
            || arguments.has(CliOption.NO_INPUT)
            || arguments.value(CliOption.ANSWERS).equals(GivenAnswers.STDIN);
    Replay supplied = Replay.of(interview, flow, given.answers());
    Replay replay = silent ? supplied : supplied.answer(stdin);
    return ask && replay.refusal() == null && replay.step() instanceof Step.Ask
        ? new InteractiveSession(arguments, context, reporter).hold(replay)
        : reporter.settle(replay).status();
  }
}
