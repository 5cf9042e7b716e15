package dev.yibao.cli;

import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The subcommands: the tools, and each flow under its id and its aliases. */
final class Commands {

  private static final List<String> WITH_VALUE = List.of("--flows", "--color");

  /** The tools by name, with a line about each. */
  private static final Map<String, Tool> TOOLS = tools();

  private final Context context;

  Commands(Context context) {
    this.context = context;
  }

  private record Tool(String summary, Supplier<Command> command) {}

  private static Map<String, Tool> tools() {
    Map<String, Tool> tools = new LinkedHashMap<>();
    tools.put("list", new Tool("列出能问的事", ListCommand::new));
    tools.put("paths", new Tool("列出一件事的每一条路和结论", PathsCommand::new));
    tools.put("batch", new Tool("一行一件，成批回答", BatchCommand::new));
    tools.put("sources", new Tool("列出文件、条目，和引用它们的结论", SourcesCommand::new));
    tools.put("schema", new Tool("打印 JSON Schema：result 或 flow", SchemaCommand::new));
    tools.put("completion", new Tool("打印 bash 或 zsh 的补全脚本", CompletionCommand::new));
    tools.put("check", new Tool("检查流程文件，列出每一处毛病", CheckCommand::new));
    tools.put("test", new Tool("跑流程旁边的情景", TestCommand::new));
    tools.put("new", new Tool("写一个新的小流程，照着改", NewCommand::new));
    return tools;
  }

  /** The names that no flow may bear. */
  static List<String> toolNames() {
    return List.copyOf(TOOLS.keySet());
  }

  /**
   * The first argument that is neither an option nor the value of one; empty when there is none.
   */
  static String word(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (WITH_VALUE.contains(args[i])) {
        i++;
      } else if (!args[i].startsWith("-")) {
        return args[i];
      }
    }
    return "";
  }

  /** The command that goes by this word, or null. */
  Command find(String word) {
    Tool tool = TOOLS.get(word);
    if (tool != null) {
      return tool.command().get();
    }
    Flow named = context.library().flow(word);
    Flow flow = named == null ? aliased(word) : named;
    return flow == null ? null : new FlowCommand(flow);
  }

  /** The flow that has this alias, or null. */
  Flow aliased(String word) {
    for (Flow flow : flows()) {
      if (flow.aliases().contains(word)) {
        return flow;
      }
    }
    return null;
  }

  private List<Flow> flows() {
    Library library = context.readable();
    return library.flowIds().stream().map(library::flow).filter(flow -> flow != null).toList();
  }

  /** What to say of a word that is no command. */
  String unknown(String word) {
    List<String> known = new ArrayList<>(TOOLS.keySet());
    for (Flow flow : flows()) {
      known.add(flow.id());
      known.addAll(flow.aliases());
    }
    return "没有「"
        + word
        + "」这个命令。"
        + Nearest.to(word, known).map(name -> "是不是「" + name + "」？").orElse("")
        + "yibao list 列出能问的事，yibao --help 看全部命令。";
  }

  /** What the program is for, and every command. */
  String overview() {
    StringBuilder text = new StringBuilder("yibao（医保）回答医保的退费、取余额、收款、报销、带什么材料等问题。\n");
    text.append("\n用法：yibao 事项 [选项]　　例如：yibao refund\n\n能问的事：\n");
    for (Flow flow : flows()) {
      text.append(row(flow.id(), flow.title()));
    }
    text.append("\n工具：\n");
    TOOLS.forEach((name, tool) -> text.append(row(name, tool.summary())));
    return text.append("\nyibao 事项 --help 看一件事的全部选项。").toString();
  }

  static String row(String name, String text) {
    return "  " + name + " ".repeat(Math.max(1, 14 - name.length())) + text + "\n";
  }
}
