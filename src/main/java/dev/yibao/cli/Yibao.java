package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnosed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

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
    CommandSpec root = root();
    String word = Commands.word(args);
    Command command = word.isEmpty() ? null : commands.find(word);
    if (command != null) {
      root.addSubcommand(word, described(word, command));
    } else if (!word.isEmpty()) {
      throw new UsageFault(commands.unknown(word));
    } else {
      FlowOptions.addTo(root);
    }
    CommandLine line = new CommandLine(root);
    ParseResult parsed = line.parseArgs(args);
    ParseResult sub = parsed.subcommand();
    if (flag(parsed, "--version")) {
      return print(context, Version.text());
    }
    if (sub != null && !flag(parsed, "--help")) {
      return command.run(sub, context);
    }
    if (sub != null) {
      return print(context, line.getSubcommands().get(word).getUsageMessage(Ansi.OFF));
    }
    if (flag(parsed, "--help")) {
      return print(context, commands.overview() + "\n");
    }
    return new MenuCommand(commands, context).run(parsed);
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

  /** Options that every command takes, before or after its name. */
  private static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("yibao");
    everywhere(root, OptionSpec.builder("-h", "--help").type(boolean.class).arity("0"), "显示帮助");
    everywhere(root, OptionSpec.builder("--version").type(boolean.class).arity("0"), "显示版本");
    everywhere(root, OptionSpec.builder("--debug").type(boolean.class).arity("0"), "程序出错时显示详情");
    everywhere(
        root,
        OptionSpec.builder("--flows").type(String.class).arity("1").paramLabel("文件夹"),
        "用这个文件夹里的流程文件盖在自带的上面");
    everywhere(
        root,
        OptionSpec.builder("--color").type(String.class).arity("1").paramLabel("何时"),
        "颜色：auto（默认）、always、never");
    return root;
  }

  private static void everywhere(CommandSpec spec, OptionSpec.Builder option, String description) {
    spec.addOption(option.description(description).scopeType(ScopeType.INHERIT).build());
  }

  private static CommandSpec described(String word, Command command) {
    CommandSpec spec = command.spec().name(word);
    spec.usageMessage().synopsisHeading("用法：").optionListHeading("\n选项：\n").width(80);
    return spec;
  }

  private static boolean flag(ParseResult parsed, String name) {
    ParseResult deepest = parsed.subcommand() == null ? parsed : parsed.subcommand();
    return parsed.matchedOptionValue(name, false) || deepest.matchedOptionValue(name, false);
  }
}
