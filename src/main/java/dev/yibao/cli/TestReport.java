package dev.yibao.cli;

import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Coverage;
import dev.yibao.lint.Coverage.Tally;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What came of the scenarios.
 *
 * @param runs all scenarios, flow by flow
 * @param coverages what they reach of each flow
 */
record TestReport(List<ScenarioRun> runs, List<Coverage> coverages) {

  /** Whether every scenario came out as expected. */
  boolean passed() {
    return runs.stream().allMatch(ScenarioRun::passed);
  }

  /** What failed, what is not reached, the figures for each flow, and the sum. */
  String text() {
    StringBuilder text = new StringBuilder();
    int failed = 0;
    for (ScenarioRun run : runs) {
      if (!run.passed()) {
        failed++;
        text.append(run.scenario().at()).append(": 不符：").append(run.scenario().name()).append('\n');
        run.differences().forEach(line -> text.append("    ").append(line).append('\n'));
      }
    }
    if (coverages.stream().anyMatch(coverage -> !coverage.uncovered().isEmpty())) {
      text.append("没有情景走到（加 --suggest 给出要补的情景）：\n");
      for (Coverage coverage : coverages) {
        coverage.uncovered().forEach(item -> text.append("    ").append(item).append('\n'));
      }
    }
    coverages.forEach(coverage -> row(coverage, text));
    text.append(runs.size() - failed).append(" 个情景相符，").append(failed).append(" 个不符\n");
    return text.toString();
  }

  private static void row(Coverage coverage, StringBuilder text) {
    String figures =
        figure("结论", coverage.outcomes())
            + figure("选项", coverage.options())
            + figure("路径", coverage.paths());
    text.append(Commands.row(coverage.flow().id(), figures.stripTrailing()).substring(2));
  }

  private static String figure(String what, Tally tally) {
    String figure = tally.reached() + "/" + grouped(tally.all().toString());
    return what + " " + figure + " ".repeat(Math.max(2, 11 - figure.length()));
  }

  /** Digits in groups of three; a number of a hundred digits and more by its size alone. */
  private static String grouped(String digits) {
    if (digits.length() > 100) {
      return "约10^" + (digits.length() - 1);
    }
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** The document of the scripting contract. */
  void write(JsonGenerator json) {
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
    coverages.forEach(coverage -> coverage.uncovered().forEach(json::writeString));
    json.writeEndArray();
    json.writeEndObject();
  }
}
