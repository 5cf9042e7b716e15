package dev.yibao.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** A subcommand. */
interface Command {

  /** Its options and parameters, built only when it runs or is helped with. */
  CommandSpec spec();

  /** What its arguments say if that is plain; null when the parser is needed to tell or to help. */
  default ParsedArguments plain(List<String> args) {
    return null;
  }

  /** Does what it is for; gives the exit status. */
  int run(ParsedArguments written, Context context);
}
