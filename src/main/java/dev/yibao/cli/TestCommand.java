package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Coverage;
import dev.yibao.loader.ScenarioReader;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/** {@code yibao test}: the scenarios beside the flows, and what none of them reaches. */
final class TestCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("跑流程旁边的情景，列出不符的和没走到的；有不符时以 5 退出");
    Formats.addTo(spec, "text", "json");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("事项")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .description("只跑这些流程；默认全部")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Context context) {
    boolean json = Formats.of(parsed, "text", "json").equals("json");
    Library library = context.library();
    List<String> flows = parsed.matchedPositionalValue(0, List.<String>of());
    List<ScenarioRun> runs = new ArrayList<>();
    List<String> uncovered = new ArrayList<>();
    for (String id : flows.isEmpty() ? library.flowIds() : flows) {
      Flow flow = library.flow(id);
      if (flow == null) {
        throw new UsageFault(new Commands(context).unknown(id));
      }
      List<ScenarioRun> own = run(library, flow, context);
      runs.addAll(own);
      uncovered.addAll(Coverage.of(library, flow, own).uncovered());
    }
    context.write(
        json ? JsonText.of(out -> document(out, runs, uncovered)) : text(runs, uncovered));
    return runs.stream().allMatch(ScenarioRun::passed) ? ExitStatus.OK : ExitStatus.FLOWS;
  }

  private static List<ScenarioRun> run(Library library, Flow flow, Context context) {
    ScenarioReader.Read read = ScenarioReader.read(context.files(), flow.id());
    if (!read.faults().isEmpty()) {
      throw new Diagnosed(read.faults());
    }
    List<ScenarioRun> runs = new ArrayList<>();
    for (Scenario scenario : read.scenarios()) {
      runs.add(ScenarioRun.of(library, flow, scenario));
    }
    return runs;
  }

  private static String text(List<ScenarioRun> runs, List<String> uncovered) {
    StringBuilder text = new StringBuilder();
    int failed = 0;
    for (ScenarioRun run : runs) {
      if (!run.passed()) {
        failed++;
        text.append(run.scenario().at()).append(": 不符：").append(run.scenario().name()).append('\n');
        run.differences().forEach(line -> text.append("    ").append(line).append('\n'));
      }
    }
    if (!uncovered.isEmpty()) {
      text.append("没有情景走到：\n");
      uncovered.forEach(line -> text.append("    ").append(line).append('\n'));
    }
    text.append(runs.size() - failed).append(" 个情景相符，").append(failed).append(" 个不符\n");
    return text.toString();
  }

  private static void document(JsonGenerator json, List<ScenarioRun> runs, List<String> uncovered) {
    json.writeStartObject();
    json.writeName("scenarios");
    json.writeStartArray();
    for (ScenarioRun run : runs) {
      json.writeStartObject();
      json.writeStringProperty("file", run.scenario().at().file());
      json.writeStringProperty("name", run.scenario().name());
      json.writeBooleanProperty("passed", run.passed());
      if (!run.passed()) {
        json.writeStringProperty("difference", String.join("；", run.differences()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("uncovered");
    json.writeStartArray();
    uncovered.forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
