package dev.yibao.cli;

import dev.yibao.engine.Interview;
import picocli.CommandLine.ParseResult;

/** {@code yibao} alone at a terminal: a menu of the flows, then the one chosen. */
final class MenuCommand {

  /** Runs it; gives the exit status. */
  int run(ParseResult parsed, Context context) {
    FlowOptions options = new FlowOptions(parsed);
    Interview interview = new Interview(context.library(), options.asOf());
    Ending ending = new Ending(options, context, interview, options.json());
    return new Conversation(options, context, ending).choose(interview);
  }
}
