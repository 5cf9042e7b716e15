package dev.yibao.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The kinds of options that commands have. */
final class Options {

  private Options() {}

  /** Adds an option that is there or not. */
  static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names).type(boolean.class).arity("0").description(description).build());
  }

  /**
   * Adds an option with a value.
   *
   * @param label what the value is, as the help names it
   */
  static void text(CommandSpec spec, String name, String label, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String.class)
            .arity("1")
            .description(description)
            .build());
  }

  /** Adds an option that may come several times, each time with an answer. */
  static void answers(CommandSpec spec, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .paramLabel("问题=回答")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description(description)
            .build());
  }
}
