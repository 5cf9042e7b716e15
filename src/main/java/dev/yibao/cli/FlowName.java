package dev.yibao.cli;

import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The flow that a tool works on, named by its id or by an alias. */
final class FlowName {

  private FlowName() {}

  static void addTo(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("事项")
            .type(String.class)
            .arity("1")
            .description("哪一件事，如 refund；yibao list 列出全部")
            .build());
  }

  /**
   * The flow that was named, as {@code library} has it; a wrong command line where there is none.
   */
  static Flow flow(ParsedArguments written, Library library, Context context) {
    String word = written.positional(0, "");
    return library.flow(new Commands(context).flow(word).id());
  }
}
