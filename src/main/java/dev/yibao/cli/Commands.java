package dev.yibao.cli;

/** Gives each command its class. */
final class Commands {

  private Commands() {}

  /** The command that a tool runs. A switch, so that a run loads no other command's class. */
  static Command of(Tool tool) {
    return switch (tool.word()) {
      case "list" -> new ListCommand();
      case "paths" -> new PathsCommand();
      case "batch" -> new BatchCommand();
      case "sources" -> new SourcesCommand();
      case "schema" -> new SchemaCommand();
      case "completion" -> new CompletionCommand();
      case "check" -> new CheckCommand();
      case "test" -> new TestCommand();
      case "new" -> new NewCommand();
      case "watch" -> new WatchCommand();
      case "graph" -> new GraphCommand();
      case "diff" -> new DiffCommand();
      case "help" -> new HelpCommand();
      default -> new VersionCommand();
    };
  }
}
