package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.engine.Refusal;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.List;

/** {@code yibao} alone: a menu of the flows, or the first line of standard input, picks one. */
final class MenuCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    if (arguments.has(CliOption.NO_INPUT)) {
      return overview(context);
    }
    return context.streams().inIsTerminal()
        ? menu(arguments, context)
        : firstLine(arguments, context);
  }

  private static int menu(ParsedArguments arguments, Context context) {
    Interview interview = AsOf.interview(arguments, context);
    Refusal early = AsOf.refusal(arguments, interview);
    if (early != null) {
      context.output().complain(early.message());
      return ExitStatus.INVALID;
    }
    ResultReporter reporter = new ResultReporter(arguments, context);
    return new InteractiveSession(arguments, context, reporter).choose(interview);
  }

  private static int firstLine(ParsedArguments arguments, Context context) {
    StdinLines lines = new StdinLines(context.streams().in(), InputEncoding.of(arguments));
    Lines.Line line = lines.nextAnswer();
    if (line == null) {
      return overview(context);
    }
    if (line.refusal() != null) {
      context.output().complain(line.refusal().message());
      return ExitStatus.INVALID;
    }
    String word = line.text().strip();
    Flow flow = flow(word, context.libraries().readable());
    if (flow == null) {
      String unknown = new FlowNames(context.libraries()).unknownCommand(word);
      throw new UsageException("标准输入第 " + line.number() + " 行：" + unknown);
    }
    return new FlowCommand(flow).walk(arguments, context, lines);
  }

  /** The flow with this id, alias, title, or number in the list; null when none can be read. */
  private static Flow flow(String word, Library library) {
    List<String> ids = library.flowIds();
    for (int i = 0; i < ids.size(); i++) {
      Flow flow = library.flow(ids.get(i));
      if (flow != null && isCalled(flow, word, i + 1)) {
        return flow;
      }
    }
    return null;
  }

  private static boolean isCalled(Flow flow, String word, int number) {
    return flow.id().equals(word)
        || flow.aliases().contains(word)
        || flow.title().equals(word)
        || word.equals(String.valueOf(number));
  }

  private static int overview(Context context) {
    context.output().say(HelpCommand.overview(new FlowNames(context.libraries()).readable()));
    context.output().complain("要问哪一件事？例如 yibao refund");
    return ExitStatus.USAGE;
  }
}
