package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;

/** A command: what is done with the arguments that its syntax admits. */
interface Command {

  /** Runs; gives the exit status. */
  int run(ParsedArguments arguments, Context context);
}
