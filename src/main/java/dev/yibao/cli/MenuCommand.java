package dev.yibao.cli;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code yibao} alone: a menu of the flows, or the first line of standard input, picks one. */
final class MenuCommand {

  private final Commands commands;
  private final Context context;

  MenuCommand(Commands commands, Context context) {
    this.commands = commands;
    this.context = context;
  }

  /** Runs it; gives the exit status. */
  int run(ParseResult parsed) {
    FlowOptions options = new FlowOptions(parsed);
    if (options.noInput()) {
      return overview();
    }
    return context.streams().inIsTerminal() ? menu(options) : firstLine(options);
  }

  private int menu(FlowOptions options) {
    Interview interview = new Interview(context.library(), options.asOf());
    Ending ending = new Ending(options, context, interview, options.json());
    return new Conversation(options, context, ending).choose(interview);
  }

  private int firstLine(FlowOptions options) {
    StdinLines lines = new StdinLines(context.streams().in(), options.encoding());
    Lines.Line line = lines.next();
    while (line != null && line.isComment()) {
      line = lines.next();
    }
    if (line == null) {
      return overview();
    }
    String word = line.text() == null ? "" : line.text().strip();
    Flow flow = flow(word);
    if (flow == null) {
      throw new UsageFault("标准输入第 " + line.number() + " 行：" + commands.unknown(word));
    }
    return new FlowCommand(flow).walk(options, context, lines);
  }

  /** The flow with this id, alias, title, or number in the list. */
  private Flow flow(String word) {
    Library library = context.library();
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

  private int overview() {
    context.say(commands.overview());
    context.say("yibao: 要问哪一件事？例如 yibao refund");
    return ExitStatus.USAGE;
  }
}
