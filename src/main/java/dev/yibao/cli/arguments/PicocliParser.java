package dev.yibao.cli.arguments;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Parses the arguments of one command with picocli, and writes its help. */
public final class PicocliParser {

  private static final int WIDTH = 80;

  private final Syntax syntax;
  private final CommandLine line;

  /**
   * @param name the command as its help names it
   */
  public PicocliParser(Syntax syntax, String name) {
    this.syntax = syntax;
    // Or else it looks for Groovy in every jar there is, which takes longer than all the rest.
    System.setProperty("picocli.disable.closures", "true");
    CommandSpec spec = CommandSpec.create().name(name).interpolateVariables(false);
    spec.usageMessage()
        .description(
            syntax.description().stream().map(PicocliParser::literal).toArray(String[]::new))
        .synopsisHeading("用法：")
        .optionListHeading("\n选项：\n")
        .width(WIDTH);
    syntax.allOptions().forEach(option -> spec.addOption(option(option)));
    for (int i = 0; i < syntax.parameters().size(); i++) {
      spec.addPositional(positional(syntax.parameters().get(i), i));
    }
    this.line = new CommandLine(spec).setExpandAtFiles(false);
  }

  private static OptionSpec option(CliOption option) {
    OptionSpec.Builder spec =
        OptionSpec.builder(option.names().toArray(String[]::new)).description(option.help());
    if (option.takesValue()) {
      spec.paramLabel(option.label()).arity("1").type(type(option.isRepeatable()));
    } else {
      spec.arity("0").type(boolean.class);
    }
    return spec.build();
  }

  private static PositionalParamSpec positional(Parameter parameter, int index) {
    return PositionalParamSpec.builder()
        .index(parameter.isOpen() ? index + "..*" : String.valueOf(index))
        .arity(parameter.least() + ".." + (parameter.isOpen() ? "*" : parameter.most()))
        .paramLabel(parameter.label())
        .description(parameter.help())
        .type(type(parameter.isOpen()))
        .build();
  }

  private static Class<?> type(boolean several) {
    return several ? String[].class : String.class;
  }

  /** A text in which picocli finds nothing to fill in. */
  private static String literal(String text) {
    return text.replace("%", "%%");
  }

  /**
   * The arguments as picocli understands them.
   *
   * @throws UsageException when it does not
   */
  ParsedArguments parse(List<String> args) {
    try {
      return parsed(line.parseArgs(args.toArray(String[]::new)));
    } catch (ParameterException e) {
      throw new UsageException(UsageMessage.of(e));
    }
  }

  private ParsedArguments parsed(ParseResult result) {
    ParsedArguments parsed = new ParsedArguments();
    for (CliOption option : syntax.allOptions()) {
      OptionSpec matched = result.matchedOption(option.key());
      if (matched != null) {
        matched
            .stringValues()
            .forEach(value -> parsed.add(option, option.takesValue() ? value : ""));
      }
    }
    // A parameter is listed once for each run of its words, each time with all of them.
    result.matchedPositionals().stream()
        .distinct()
        .forEach(spec -> spec.stringValues().forEach(parsed::addWord));
    return parsed;
  }

  /** The help of the command. */
  public String help() {
    return line.getUsageMessage(Ansi.OFF);
  }
}
