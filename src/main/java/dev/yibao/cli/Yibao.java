package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnosed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
    boolean debug = List.of(args).contains("--debug");
    Context context = null;
    try {
      context = context(args);
      return dispatch(context, args);
    } catch (UsageFault | ParameterException e) {
      String message = e instanceof ParameterException p ? UsageMessage.of(p) : e.getMessage();
      say("yibao: " + message);
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
    if (at < 0) {
      return withoutCommand(commands, context, args);
    }
    String word = args[at];
    Command command = commands.find(word);
    if (command == null) {
      throw new UsageFault(commands.unknown(word));
    }
    if (args.length == 1 && command instanceof FlowCommand flow) {
      return flow.run(null, context); // nothing to parse: the parser costs half of such a run
    }
    List<String> rest = new ArrayList<>(List.of(args));
    rest.remove(at);
    CommandSpec spec = command.spec().name("yibao " + word);
    spec.usageMessage().synopsisHeading("用法：").optionListHeading("\n选项：\n").width(80);
    CommandLine line = everywhere(spec);
    ParseResult parsed = line.parseArgs(rest.toArray(String[]::new));
    if (parsed.matchedOptionValue("--version", false)) {
      return print(context, Version.text());
    }
    return parsed.matchedOptionValue("--help", false)
        ? print(context, line.getUsageMessage(Ansi.OFF))
        : command.run(parsed, context);
  }

  private static int withoutCommand(Commands commands, Context context, String... args) {
    CommandSpec spec = CommandSpec.create().name("yibao");
    FlowOptions.addTo(spec);
    ParseResult parsed = everywhere(spec).parseArgs(args);
    if (parsed.matchedOptionValue("--version", false)) {
      return print(context, Version.text());
    }
    return parsed.matchedOptionValue("--help", false)
        ? print(context, commands.overview() + "\n")
        : new MenuCommand(commands, context).run(parsed);
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
    String flows = valueOf("--flows", environment.getOrDefault("YIBAO_FLOWS", ""), args);
    String color = valueOf("--color", "auto", args);
    if (!COLORS.contains(color)) {
      throw new UsageFault("--color 可以是 auto、always 或 never，不能是「" + color + "」");
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

  /** Adds the options that every command takes, before or after its name. */
  private static CommandLine everywhere(CommandSpec spec) {
    add(spec, OptionSpec.builder("-h", "--help").type(boolean.class).arity("0"), "显示帮助");
    add(spec, OptionSpec.builder("--version").type(boolean.class).arity("0"), "显示版本");
    add(spec, OptionSpec.builder("--debug").type(boolean.class).arity("0"), "程序出错时显示详情");
    add(
        spec,
        OptionSpec.builder("--flows").type(String.class).arity("1").paramLabel("文件夹"),
        "用这个文件夹里的流程文件盖在自带的上面");
    add(
        spec,
        OptionSpec.builder("--color").type(String.class).arity("1").paramLabel("何时"),
        "颜色：auto（默认）、always、never");
    return new CommandLine(spec);
  }

  private static void add(CommandSpec spec, OptionSpec.Builder option, String description) {
    spec.addOption(option.description(description).build());
  }
}
