package dev.yibao.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The parser of one command's arguments. */
final class Parser {

  private final CommandLine line;

  /**
   * @param name the command as its help names it
   */
  Parser(Command command, String name) {
    // Or else it looks for Groovy in every jar there is, which takes longer than all the rest.
    System.setProperty("picocli.disable.closures", "true");
    CommandSpec spec = command.spec().name(name);
    spec.usageMessage().synopsisHeading("用法：").optionListHeading("\n选项：\n").width(80);
    GlobalOptions.addTo(spec);
    this.line = new CommandLine(spec);
  }

  /** What the arguments say; a fault of the command line when they make no sense. */
  ParsedArguments parse(List<String> args) {
    try {
      return ParsedArguments.of(line.parseArgs(args.toArray(new String[0])));
    } catch (ParameterException e) {
      throw new UsageException(UsageMessage.of(e));
    }
  }

  /** The help of the command. */
  String help() {
    return line.getUsageMessage(Ansi.OFF);
  }
}
