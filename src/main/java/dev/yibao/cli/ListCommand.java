package dev.yibao.cli;

import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.core.JsonGenerator;

/** {@code yibao list}: the flows, with what each answers and what else it is called. */
final class ListCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("列出能问的事");
    Formats.addTo(spec, "text", "json");
    return spec;
  }

  @Override
  public ParsedArguments plain(List<String> args) {
    return PlainArguments.withoutHelp(List.of(Formats.NAME), args);
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    boolean json = Formats.of(written, "text", "json").equals("json");
    Library library = context.library();
    List<Flow> flows = new ArrayList<>();
    for (String id : library.flowIds()) {
      flows.add(library.flow(id));
    }
    context.write(json ? document(flows) : text(flows));
    return ExitStatus.OK;
  }

  private static String text(List<Flow> flows) {
    StringBuilder text = new StringBuilder();
    for (Flow flow : flows) {
      text.append(Commands.row(flow.id(), flow.title()).stripLeading());
      text.append("              ").append(flow.summary()).append('\n');
      if (!flow.aliases().isEmpty()) {
        text.append("              也叫：").append(String.join("、", flow.aliases())).append('\n');
      }
    }
    return text.toString();
  }

  private static String document(List<Flow> flows) {
    JsonText document = new JsonText();
    JsonGenerator json = document.json();
    json.writeStartObject();
    json.writeName("flows");
    json.writeStartArray();
    for (Flow flow : flows) {
      json.writeStartObject();
      json.writeStringProperty("id", flow.id());
      json.writeStringProperty("title", flow.title());
      json.writeStringProperty("summary", flow.summary());
      json.writeName("aliases");
      json.writeStartArray();
      for (String alias : flow.aliases()) {
        json.writeString(alias);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    return document.end();
  }
}
