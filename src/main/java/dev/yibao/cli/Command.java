package dev.yibao.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A subcommand. */
interface Command {

  /** Its options and parameters, built only when it runs or is helped with. */
  CommandSpec spec();

  /** Does what it is for; gives the exit status. */
  int run(ParseResult parsed, Context context);
}
