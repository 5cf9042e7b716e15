package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Coverage;
import dev.yibao.lint.TestReport;
import dev.yibao.lint.mutants.MutantReport;
import dev.yibao.lint.mutants.Mutants;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.ScenarioReader;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import java.time.LocalDate;
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
    if (arguments.has(CliOption.MUTANTS) || arguments.has(CliOption.AT_LEAST)) {
      return mutants(arguments, context);
    }
    boolean json = arguments.isJson();
    boolean suggest = arguments.has(CliOption.SUGGEST);
    if (json && suggest) {
      throw new UsageException("--suggest 写的是 YAML，不能和 --format json 一起用");
    }
    boolean write = arguments.has(CliOption.WRITE);
    if (write && (!suggest || arguments.words().size() != 1)) {
      throw new UsageException("--write 一次写一个流程要补的情景：yibao test 流程 --suggest --write 文件");
    }
    Library library = context.libraries().library();
    Set<Diagnostic> faults = new LinkedHashSet<>();
    Map<Flow, List<ScenarioRun>> runs = new LinkedHashMap<>();
    Set<String> stopped = new LinkedHashSet<>();
    for (String id : flows(arguments, library, context)) {
      try {
        Flow flow = library.flow(id);
        runs.put(flow, run(library, flow, context, faults));
      } catch (Diagnosed e) {
        faults.addAll(e.diagnostics()); // a broken file stops only the flows that need it
        stopped.add(id);
      }
    }
    TestReport report = report(library, runs, faults);
    SuggestedScenarios suggested = new SuggestedScenarios(library, report, context.libraries());
    if (write) {
      String file = arguments.value(CliOption.WRITE);
      report.coverages().forEach(one -> context.output().say(suggested.write(one, file)));
      context.output().print(report.text());
    } else if (suggest) {
      context.output().print(suggested.text());
      context.output().say(report.text().stripTrailing());
    } else if (json) {
      context.output().write(JsonText.of(report.document()));
    } else {
      context.output().print(report.text());
    }
    for (Map.Entry<Flow, List<ScenarioRun>> entry : runs.entrySet()) {
      if (entry.getValue().stream().anyMatch(run -> run.step() == null)) {
        stopped.add(entry.getKey().id());
      }
    }
    tell(stopped, faults, context);
    boolean sound = faults.stream().noneMatch(Diagnostic::isError);
    return report.passed() && sound ? ExitStatus.OK : ExitStatus.FLOWS;
  }

  /** {@code --mutants}: what could be changed in the flows and nothing would notice. */
  private static int mutants(ParsedArguments arguments, Context context) {
    if (!arguments.has(CliOption.MUTANTS)) {
      throw new UsageException("--at-least 要和 --mutants 一起用");
    }
    if (arguments.has(CliOption.SUGGEST) || arguments.has(CliOption.WRITE)) {
      throw new UsageException("--mutants 自己就写出要补什么，不能和 --suggest、--write 一起用");
    }
    long least = arguments.number(CliOption.AT_LEAST, 0, 100, 0);
    List<String> flows = flows(arguments, context.libraries().library(), context);
    EveryFile.Read read = EveryFile.of(context.libraries().files());
    List<Diagnostic> errors = read.faults().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      throw new Diagnosed(errors);
    }
    MutantReport report = Mutants.of(read.library(), read.scenarios(), LocalDate.now(), flows);
    if (report.failing() > 0) {
      context.output().warn(report.failing() + " 个情景现在就不符，改动不靠它们发现；先用 yibao test 看是哪些");
    }
    context.output().write(arguments.isJson() ? JsonText.of(report.document()) : report.text());
    return report.reaches(least) ? ExitStatus.OK : ExitStatus.FLOWS;
  }

  /** Says which flows could not be tested as a whole, and why. */
  private static void tell(Set<String> stopped, Set<Diagnostic> faults, Context context) {
    if (!stopped.isEmpty()) {
      context.output().say("有情景跑不了的流程：" + String.join("、", stopped));
    }
    Set<Diagnostic> findings =
        new LinkedHashSet<>(context.libraries().losses(context.libraries().readable()));
    findings.addAll(faults);
    faults.addAll(findings);
    if (!findings.isEmpty()) {
      context.sayFindings(List.copyOf(findings));
    }
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
    Map<Flow, List<ScenarioRun>> walked = new LinkedHashMap<>();
    runs.forEach(
        (flow, own) -> {
          all.addAll(own);
          walked.put(flow, own.stream().filter(run -> run.step() != null).toList());
        });
    try {
      return new TestReport(all, Coverage.of(library, walked));
    } catch (Diagnosed e) {
      faults.addAll(e.diagnostics());
      return new TestReport(all, List.of());
    }
  }

  /** Runs all scenarios of a flow; one that a broken file stops has no step and says why. */
  private static List<ScenarioRun> run(
      Library library, Flow flow, Context context, Set<Diagnostic> faults) {
    ScenarioReader.Read read = ScenarioReader.read(context.libraries().files(), flow.id());
    if (!read.faults().isEmpty()) {
      throw new Diagnosed(read.faults());
    }
    List<ScenarioRun> runs = new ArrayList<>();
    for (Scenario scenario : read.scenarios()) {
      try {
        runs.add(ScenarioRun.of(library, flow, scenario));
      } catch (Diagnosed e) {
        faults.addAll(e.diagnostics());
        String why = "跑不了：" + e.diagnostics().get(0).message();
        runs.add(new ScenarioRun(scenario, null, null, List.of(why)));
      }
    }
    return runs;
  }
}
