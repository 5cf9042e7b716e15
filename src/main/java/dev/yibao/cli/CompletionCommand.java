package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.Value;
import dev.yibao.text.Resource;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code yibao completion}: a script that completes commands, options, regions, and for {@code -a}
 * questions and their answers. The script never starts the program.
 */
final class CompletionCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    String words = new CompletionWords(context.libraries().readable()).branches();
    String choosing =
        Resource.text("/completion/yibao.sh")
            .replace("@WITH_VALUE@", String.join(" | ", namesWithValue()))
            .replace("@WORDS@\n", words);
    context.output().write(choosing + Resource.text("/completion/yibao." + arguments.word(0)));
    return ExitStatus.OK;
  }

  private static List<String> namesWithValue() {
    return Stream.of(CliOption.values())
        .filter(option -> option.value() != Value.NONE)
        .flatMap(option -> option.names().stream())
        .distinct()
        .toList();
  }
}
