package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.text.Resource;

/** {@code yibao schema NAME}: a JSON Schema that is packed with the program. */
final class SchemaCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    context.output().write(Resource.text("/schema/" + arguments.word(0) + ".json"));
    return ExitStatus.OK;
  }
}
