package dev.yibao.cli;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code yibao} alone: a menu of the flows, or the first line of standard input, picks one. */
final class MenuCommand implements Command {

  private final Commands commands;

  MenuCommand(Commands commands) {
    this.commands = commands;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    FlowOptions.addTo(spec);
    return spec;
  }

  @Override
  public ParsedArguments plain(List<String> args) {
    return PlainArguments.read(FlowOptions.NAMES, args);
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    FlowOptions options = new FlowOptions(written);
    if (options.noInput()) {
      return overview(context);
    }
    return context.streams().inIsTerminal() ? menu(options, context) : firstLine(options, context);
  }

  private int menu(FlowOptions options, Context context) {
    Interview interview = new Interview(context.library(), options.asOf());
    ResultReporter ending = new ResultReporter(options, context, interview, options.json());
    return new InteractiveSession(options, context, ending).choose(interview);
  }

  private int firstLine(FlowOptions options, Context context) {
    StdinLines lines = new StdinLines(context.streams().in(), options.encoding());
    Lines.Line line = lines.next();
    while (line != null && line.isComment()) {
      line = lines.next();
    }
    if (line == null) {
      return overview(context);
    }
    String word = line.text() == null ? "" : line.text().strip();
    Flow flow = flow(word, context.library());
    if (flow == null) {
      throw new UsageException("标准输入第 " + line.number() + " 行：" + commands.unknown(word));
    }
    return new FlowCommand(flow).walk(options, context, lines);
  }

  /** The flow with this id, alias, title, or number in the list. */
  private static Flow flow(String word, Library library) {
    List<String> ids = library.flowIds();
    for (int i = 0; i < ids.size(); i++) {
      Flow flow = library.flow(ids.get(i));
      boolean called = flow.id().equals(word) || flow.aliases().contains(word);
      if (called || flow.title().equals(word) || word.equals(String.valueOf(i + 1))) {
        return flow;
      }
    }
    return null;
  }

  private int overview(Context context) {
    context.say(commands.overview());
    context.say("yibao: 要问哪一件事？例如 yibao refund");
    return ExitStatus.USAGE;
  }
}
