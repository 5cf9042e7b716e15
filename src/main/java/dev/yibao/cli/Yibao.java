package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnosed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as a function: arguments, streams and environment in, exit status out. */
final class Yibao {

  private static final List<String> COLORS = List.of("auto", "always", "never");

  private final Streams streams;
  private final Map<String, String> environment;

  Yibao(Streams streams, Map<String, String> environment) {
    this.streams = streams;
    this.environment = environment;
  }

  /** Runs one command; every fault is told in a line or as findings, none as a stack trace. */
  int run(String... args) {
    boolean debug = List.of(args).contains(GlobalOptions.DEBUG);
    Context context = null;
    try {
      context = context(args);
      return dispatch(context, args);
    } catch (UsageException e) {
      say("yibao: " + e.getMessage());
      return ExitStatus.USAGE;
    } catch (Diagnosed e) {
      streams.err().print(context.diagnostics(context.errTheme()).render(e.diagnostics()));
      streams.err().flush();
      return ExitStatus.FLOWS;
    } catch (WriteFailed e) {
      return e.isClosedPipe() ? ExitStatus.OK : fault(e.getMessage(), e.getCause(), debug);
    } catch (UncheckedIOException e) {
      return fault("读不了文件 " + e.getMessage(), e.getCause(), debug);
    } catch (RuntimeException | StackOverflowError e) {
      return fault("程序自己出了错", e, debug);
    }
  }

  private int fault(String what, Throwable cause, boolean debug) {
    String message = cause.getMessage() == null ? "" : "：" + cause.getMessage();
    say("yibao: " + what + message + (debug ? "" : "（加 --debug 看详情）"));
    if (debug) {
      StringWriter trace = new StringWriter();
      cause.printStackTrace(new PrintWriter(trace, true));
      say(trace.toString());
    }
    return ExitStatus.FAULT;
  }

  private int dispatch(Context context, String... args) {
    Commands commands = new Commands(context);
    int at = Commands.wordAt(args);
    Command command = at < 0 ? new MenuCommand(commands) : commands.find(args[at]);
    if (command == null) {
      throw new UsageException(commands.unknown(args[at]));
    }
    List<String> rest = new ArrayList<>(List.of(args));
    String name = at < 0 ? "yibao" : "yibao " + rest.remove(at);
    ParsedArguments written = command.plain(rest);
    Parser parser = written == null ? new Parser(command, name) : null;
    if (parser != null) {
      written = parser.parse(rest);
    }
    if (written.option(GlobalOptions.VERSION, false)) {
      return print(context, Version.text());
    }
    if (written.option(GlobalOptions.HELP, false)) {
      return print(context, at < 0 ? commands.overview() : parser.help());
    }
    return command.run(written, context);
  }

  private static int print(Context context, String text) {
    context.write(text.endsWith("\n") ? text : text + "\n");
    return ExitStatus.OK;
  }

  private void say(String line) {
    streams.err().print(line + "\n");
    streams.err().flush();
  }

  /** Flows are commands, so where they come from must be known before arguments can be parsed. */
  private Context context(String... args) {
    String flows = valueOf(GlobalOptions.FLOWS, environment.getOrDefault("YIBAO_FLOWS", ""), args);
    String color = valueOf(GlobalOptions.COLOR, "auto", args);
    if (!COLORS.contains(color)) {
      throw new UsageException("--color 可以是 auto、always 或 never，不能是「" + color + "」");
    }
    return new Context(streams, environment, flows, color);
  }

  private static String valueOf(String name, String fallback, String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(name) && i + 1 < args.length) {
        return args[i + 1];
      }
      if (args[i].startsWith(name + "=")) {
        return args[i].substring(name.length() + 1);
      }
    }
    return fallback;
  }
}
