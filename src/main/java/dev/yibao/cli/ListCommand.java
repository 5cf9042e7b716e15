package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.model.Flow;
import dev.yibao.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code yibao list}: the flows, with what each answers and what else it is called. */
final class ListCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    List<Flow> flows = new FlowNames(context.libraries()).readable();
    if (!context.libraries().faults().isEmpty()) {
      context.sayFindings(context.libraries().faults());
    }
    if (arguments.isJson()) {
      context.output().write(JsonText.of(document(flows)));
    } else {
      context.output().print(text(flows));
    }
    return ExitStatus.OK;
  }

  private static String text(List<Flow> flows) {
    StringBuilder text = new StringBuilder();
    for (Flow flow : flows) {
      text.append(HelpCommand.row(flow.id(), flow.title()))
          .append(HelpCommand.row("", flow.summary()));
      if (!flow.aliases().isEmpty()) {
        text.append(HelpCommand.row("", "也叫：" + String.join("、", flow.aliases())));
      }
    }
    return text.toString();
  }

  private static Map<String, Object> document(List<Flow> flows) {
    List<Object> listed = new ArrayList<>();
    for (Flow one : flows) {
      listed.add(
          Document.of(
              "id",
              one.id(),
              "title",
              one.title(),
              "summary",
              one.summary(),
              "aliases",
              one.aliases()));
    }
    return Map.of("flows", listed);
  }
}
