package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
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

/** {@code yibao test}: the scenarios beside the flows, and what none of them reaches. */
final class TestCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    boolean json = arguments.isJson();
    boolean suggest = arguments.has(CliOption.SUGGEST);
    if (json && suggest) {
      throw new UsageException("--suggest 写的是 YAML，不能和 --format json 一起用");
    }
    Library library = context.libraries().library();
    Set<Diagnostic> faults = new LinkedHashSet<>();
    Map<Flow, List<ScenarioRun>> runs = new LinkedHashMap<>();
    for (String id : flows(arguments, library, context)) {
      try {
        Flow flow = library.flow(id);
        runs.put(flow, run(library, flow, context));
      } catch (Diagnosed e) {
        faults.addAll(e.diagnostics()); // a broken file stops only the flows that need it
      }
    }
    TestReport report = report(library, runs, faults);
    if (suggest) {
      context.output().write(suggestions(library, report, context));
      context.output().say(report.text().stripTrailing());
    } else {
      context.output().write(json ? JsonText.of(report.document()) : report.text());
    }
    if (!faults.isEmpty()) {
      context.sayFindings(List.copyOf(faults));
    }
    return report.passed() && faults.isEmpty() ? ExitStatus.OK : ExitStatus.FLOWS;
  }

  /** The flows to test: those that were named, else all. */
  private static List<String> flows(ParsedArguments arguments, Library library, Context context) {
    List<String> named = arguments.words();
    List<String> known = library.flowIds();
    for (String id : named) {
      if (!known.contains(id)) {
        throw new UsageException(new FlowNames(context.libraries()).unknownCommand(id));
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
    ScenarioReader.Read read = ScenarioReader.read(context.libraries().files(), flow.id());
    if (!read.faults().isEmpty()) {
      throw new Diagnosed(read.faults());
    }
    List<ScenarioRun> runs = new ArrayList<>();
    for (Scenario scenario : read.scenarios()) {
      runs.add(ScenarioRun.of(library, flow, scenario));
    }
    return runs;
  }

  /** The scenarios to add to each file, with the file's name above them. */
  private static String suggestions(Library library, TestReport report, Context context) {
    StringBuilder text = new StringBuilder();
    for (Coverage coverage : report.coverages()) {
      List<Scenario> missing = Suggestions.of(library, coverage.flow(), coverage.uncovered());
      if (!missing.isEmpty()) {
        String path = ScenarioReader.pathOf(coverage.flow().id());
        boolean begun = context.libraries().files().read(path) != null;
        text.append(begun ? "  # 加到 " : "# 写成 ")
            .append(context.libraries().files().shown(path))
            .append('\n');
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
