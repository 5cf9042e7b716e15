package dev.yibao.cli;

import dev.yibao.cli.arguments.ArgumentReader;
import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Diagnosed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** The program as a function: arguments, streams and environment in, exit status out. */
final class Yibao {

  private final Streams streams;
  private final Map<String, String> environment;

  Yibao(Streams streams, Map<String, String> environment) {
    this.streams = streams;
    this.environment = environment;
  }

  /** Runs one command; every fault is told in a line or as findings, none as a stack trace. */
  int run(String... args) {
    ArgumentReader reader = new ArgumentReader(args);
    Output output = new Output(streams, environment, reader);
    Context context = null;
    try {
      context = Context.of(streams, environment, reader, output);
      return run(reader, context);
    } catch (UsageException e) {
      output.complain(e.getMessage());
      return ExitStatus.USAGE;
    } catch (Diagnosed e) {
      context.sayFindings(e.diagnostics());
      return ExitStatus.FLOWS;
    } catch (WriteFailed e) {
      return e.isClosedPipe()
          ? ExitStatus.OK
          : fault(e.getMessage(), e.reason(), e.getCause(), reader, output);
    } catch (UncheckedIOException e) {
      String why = e.getCause().getMessage();
      return fault("读不了文件 " + e.getMessage(), why, e.getCause(), reader, output);
    } catch (RuntimeException | StackOverflowError e) {
      return fault("程序自己出了错", e.getMessage(), e, reader, output);
    }
  }

  private static int run(ArgumentReader reader, Context context) {
    String word = reader.command();
    FlowNames names = new FlowNames(context.libraries());
    String line = word == null ? "yibao" : "yibao " + word;
    ParsedArguments arguments = reader.parse(names.syntax(word), line);
    if (arguments.has(CliOption.VERSION)) {
      return new VersionCommand().run(arguments, context);
    }
    if (arguments.has(CliOption.HELP)) {
      return HelpCommand.show(word, context);
    }
    if (!context.libraries().folder().isEmpty() && Tool.usesFlows(word)) {
      context.warnOfStrays(context.libraries().files());
    }
    return command(word, names).run(arguments, context);
  }

  /** The command of a word. A switch, so that a run loads no other command's class. */
  private static Command command(String word, FlowNames names) {
    if (word == null) {
      return new MenuCommand();
    }
    return switch (word) {
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
      case "version" -> new VersionCommand();
      default -> new FlowCommand(names.find(word));
    };
  }

  private static int fault(
      String what, String why, Throwable cause, ArgumentReader reader, Output output) {
    boolean debug = reader.has(CliOption.DEBUG);
    String message = why == null ? "" : "：" + why;
    output.complain(what + message + (debug ? "" : "（加 --debug 看详情）"));
    if (debug) {
      StringWriter trace = new StringWriter();
      cause.printStackTrace(new PrintWriter(trace, true));
      output.say(trace.toString());
    }
    return ExitStatus.FAULT;
  }
}
