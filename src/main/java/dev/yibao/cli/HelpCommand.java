package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.PicocliParser;
import dev.yibao.model.Flow;
import java.util.List;

/** {@code yibao help COMMAND}: the same as {@code yibao COMMAND --help}. */
final class HelpCommand implements Command {

  private static final int NAME_WIDTH = 14;

  @Override
  public int run(ParsedArguments arguments, Context context) {
    return show(arguments.words().isEmpty() ? null : arguments.word(0), context);
  }

  /** Shows the help of one command, or that of the program when the word is null. */
  static int show(String word, Context context) {
    FlowNames names = new FlowNames(context.libraries());
    context
        .output()
        .write(
            word == null
                ? overview(names.readable())
                : new PicocliParser(names.syntax(word), "yibao " + word).help());
    return ExitStatus.OK;
  }

  /** Tells what the program is for, and lists the flows and the tools. */
  static String overview(List<Flow> flows) {
    StringBuilder text = new StringBuilder("yibao（医保）回答医保的退费、取余额、收款、报销、带什么材料等问题。\n");
    text.append("\n用法：yibao 事项 [选项]　　例如：yibao refund\n\n能问的事：\n");
    for (Flow flow : flows) {
      text.append("  ").append(row(flow.id(), flow.title()));
    }
    text.append("\n工具：\n");
    for (Tool tool : Tool.values()) {
      text.append("  ").append(row(tool.word(), tool.summary()));
    }
    return text.append("\nyibao 事项 --help 看一件事的全部选项。\n").toString();
  }

  /** A line with a command's name, and a text in the second column. */
  static String row(String name, String text) {
    return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + text + "\n";
  }
}
