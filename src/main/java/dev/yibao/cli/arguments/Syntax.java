package dev.yibao.cli.arguments;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments that a command takes.
 *
 * @param description what the command does, a line of its help each
 * @param options besides those that every command takes
 * @param parameters the words that are no options, in their order
 */
public record Syntax(
    List<String> description, List<CliOption> options, List<Parameter> parameters) {

  public Syntax {
    description = List.copyOf(description);
    options = List.copyOf(options);
    parameters = List.copyOf(parameters);
  }

  /** A command that takes nothing but the options that every command takes. */
  public static Syntax of(String... description) {
    return new Syntax(List.of(description), List.of(), List.of());
  }

  /** The same command with these options. */
  public Syntax with(CliOption... options) {
    return new Syntax(description, List.of(options), parameters);
  }

  /** The same command with these parameters. */
  public Syntax taking(Parameter... parameters) {
    return new Syntax(description, options, List.of(parameters));
  }

  /** The options that every command takes, then its own. */
  public List<CliOption> allOptions() {
    List<CliOption> all = new ArrayList<>(CliOption.GLOBAL);
    all.addAll(options);
    return all;
  }

  /** The option of this name; null when the command takes none such. */
  CliOption option(String name) {
    return CliOption.named(name, allOptions());
  }

  /** The most words that may follow the command. */
  long mostWords() {
    long most = 0;
    for (Parameter parameter : parameters) {
      most += parameter.most();
    }
    return most;
  }
}
