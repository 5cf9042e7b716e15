package dev.yibao.cli;

import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.List;

/** The subcommands: the tools, and each flow under its id and its aliases. */
final class Commands {

  /** Options that are followed by a value, which is no command. */
  static final List<String> WITH_VALUE =
      List.of(
          GlobalOptions.FLOWS,
          GlobalOptions.COLOR,
          FlowOptions.ANSWER,
          FlowOptions.ANSWER_LONG,
          FlowOptions.ANSWERS,
          FlowOptions.REGION,
          AsOf.NAME,
          Formats.NAME,
          FlowOptions.ENCODING);

  /** The tools, which no flow may bear the name of, with a line about each. */
  private static final String[][] TOOLS = {
    {"list", "列出能问的事"},
    {"paths", "列出一件事的每一条路和结论"},
    {"batch", "一行一件，成批回答"},
    {"sources", "列出文件、条目，和引用它们的结论"},
    {"schema", "打印 JSON Schema：结果的，或给编辑器用的流程文件的"},
    {"completion", "打印 bash 或 zsh 的补全脚本"},
    {"check", "检查流程文件，列出每一处毛病"},
    {"test", "跑流程旁边的情景"},
    {"new", "写一个新的小流程，照着改"},
    {"watch", "一边改流程文件一边看，存盘就刷新"},
    {"graph", "把一件事的问题和结论画成图"},
    {"diff", "两份流程文件之间，谁的答案不一样"},
  };

  private final Context context;

  Commands(Context context) {
    this.context = context;
  }

  /** The tool of this name, or null. A switch, since a table of constructors costs each start. */
  private static Command tool(String name) {
    return switch (name) {
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
      default -> null;
    };
  }

  /** The names of the tools, in the order of the help. */
  static List<String> toolNames() {
    List<String> names = new ArrayList<>();
    for (String[] tool : TOOLS) {
      names.add(tool[0]);
    }
    return names;
  }

  /**
   * Where the first argument is that is neither an option nor the value of one; -1 when there is
   * none.
   */
  static int wordAt(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (WITH_VALUE.contains(args[i])) {
        i++;
      } else if (!args[i].startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  /** The command that goes by this word, or null. */
  Command find(String word) {
    Command tool = tool(word);
    if (tool != null) {
      return tool;
    }
    Flow flow = known(word);
    return flow == null ? null : new FlowCommand(flow);
  }

  /** The flow of this id or alias; a fault of the command line when there is none. */
  Flow flow(String word) {
    Flow flow = known(word);
    if (flow == null) {
      throw new UsageException(unknown(word, "流程", List.of()) + "yibao list 列出能问的事。");
    }
    return flow;
  }

  private Flow known(String word) {
    Flow named = context.library().flow(word);
    if (named != null) {
      return named;
    }
    Library library = context.readable();
    for (String id : library.flowIds()) {
      Flow flow = library.mayMention(id, word) ? library.flow(id) : null;
      if (flow != null && flow.aliases().contains(word)) {
        return flow;
      }
    }
    return null;
  }

  private List<Flow> flows() {
    Library library = context.readable();
    List<Flow> flows = new ArrayList<>();
    for (String id : library.flowIds()) {
      Flow flow = library.flow(id);
      if (flow != null) {
        flows.add(flow);
      }
    }
    return flows;
  }

  /** What to say of a word that is no command. */
  String unknown(String word) {
    return unknown(word, "命令", toolNames()) + "yibao list 列出能问的事，yibao --help 看全部命令。";
  }

  private String unknown(String word, String what, List<String> tools) {
    List<String> known = new ArrayList<>(tools);
    for (Flow flow : flows()) {
      known.add(flow.id());
      known.addAll(flow.aliases());
    }
    String near = Nearest.to(word, known).map(name -> "是不是「" + name + "」？").orElse("");
    return "没有「" + word + "」这个" + what + "。" + near;
  }

  /** What the program is for, and every command. */
  String overview() {
    StringBuilder text = new StringBuilder("yibao（医保）回答医保的退费、取余额、收款、报销、带什么材料等问题。\n");
    text.append("\n用法：yibao 事项 [选项]　　例如：yibao refund\n\n能问的事：\n");
    for (Flow flow : flows()) {
      text.append(row(flow.id(), flow.title()));
    }
    text.append("\n工具：\n");
    for (String[] tool : TOOLS) {
      text.append(row(tool[0], tool[1]));
    }
    return text.append("\nyibao 事项 --help 看一件事的全部选项。").toString();
  }

  static String row(String name, String text) {
    return "  " + name + " ".repeat(Math.max(1, 14 - name.length())) + text + "\n";
  }
}
