package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Coverage;
import dev.yibao.lint.ScenarioText;
import dev.yibao.lint.Suggestions;
import dev.yibao.lint.TestReport;
import dev.yibao.loader.ScenarioReader;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code yibao test}: the scenarios beside the flows, and what none of them reaches. */
final class TestCommand implements Command {

  private static final String SUGGEST = "--suggest";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("跑流程旁边的情景，列出不符的和没走到的；有不符时以 5 退出");
    Formats.addTo(spec, "text", "json");
    Options.flag(spec, "写出要补的情景，可以直接贴到情景文件末尾", SUGGEST);
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
  public int run(ParsedArguments written, Context context) {
    boolean json = Formats.of(written, "text", "json").equals("json");
    boolean suggest = written.option(SUGGEST, false);
    if (json && suggest) {
      throw new UsageException(SUGGEST + " 写的是 YAML，不能和 --format json 一起用");
    }
    Library library = context.library();
    Set<Diagnostic> faults = new LinkedHashSet<>();
    Map<Flow, List<ScenarioRun>> runs = new LinkedHashMap<>();
    for (String id : flows(written, library, context)) {
      try {
        Flow flow = library.flow(id);
        runs.put(flow, run(library, flow, context));
      } catch (Diagnosed e) {
        faults.addAll(e.diagnostics()); // a broken file stops only the flows that need it
      }
    }
    TestReport report = report(library, runs, faults);
    if (suggest) {
      context.write(suggestions(library, report, context));
      context.say(report.text().stripTrailing());
    } else {
      context.write(json ? JsonText.of(report.document()) : report.text());
    }
    if (!faults.isEmpty()) {
      context.say(
          context.diagnostics(context.errTheme()).render(List.copyOf(faults)).stripTrailing());
    }
    return report.passed() && faults.isEmpty() ? ExitStatus.OK : ExitStatus.FLOWS;
  }

  /** The flows to test: those that were named, else all. */
  private static List<String> flows(ParsedArguments written, Library library, Context context) {
    List<String> named = written.positional(0, List.<String>of());
    List<String> known = library.flowIds();
    for (String id : named) {
      if (!known.contains(id)) {
        throw new UsageException(new Commands(context).unknown(id));
      }
    }
    return named.isEmpty() ? known : List.copyOf(new LinkedHashSet<>(named));
  }

  private static TestReport report(
      Library library, Map<Flow, List<ScenarioRun>> runs, Set<Diagnostic> faults) {
    List<ScenarioRun> all = new ArrayList<>();
    runs.values().forEach(all::addAll);
    try {
      return new TestReport(all, Coverage.of(library, runs));
    } catch (Diagnosed e) {
      faults.addAll(e.diagnostics());
      return new TestReport(all, List.of());
    }
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

  /** What to add to each scenario file, with the file's name above it. */
  private static String suggestions(Library library, TestReport report, Context context) {
    StringBuilder text = new StringBuilder();
    for (Coverage coverage : report.coverages()) {
      List<Scenario> missing = Suggestions.of(library, coverage.flow(), coverage.uncovered());
      if (!missing.isEmpty()) {
        String path = ScenarioReader.pathOf(coverage.flow().id());
        boolean begun = context.files().read(path) != null;
        text.append(begun ? "  # 加到 " : "# 写成 ").append(context.files().shown(path)).append('\n');
        text.append(begun ? "" : "scenarios:\n");
        text.append(ScenarioText.of(missing, indent(report, coverage.flow())));
      }
    }
    return text.toString();
  }

  /** How far the dashes of a flow's scenario file are indented, two where there are none yet. */
  private static int indent(TestReport report, Flow flow) {
    return report.runs().stream()
        .filter(run -> run.scenario().flow().equals(flow.id()))
        .mapToInt(run -> Math.max(0, run.scenario().at().column() - 3))
        .findFirst()
        .orElse(2);
  }
}
