package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;

/** {@code yibao version}: the program's version, from its jar. */
final class VersionCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    String version = VersionCommand.class.getPackage().getImplementationVersion();
    context.output().write("yibao " + (version == null ? "（未打包）" : version) + "\n");
    return ExitStatus.OK;
  }
}
