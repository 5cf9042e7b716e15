package dev.yibao.lint;

import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Coverage.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports a run of scenarios as text and as a JSON document.
 *
 * @param runs all scenarios that were run, flow by flow
 * @param coverages what they reach of each flow, in the same order
 */
public record TestReport(List<ScenarioRun> runs, List<Coverage> coverages) {

  private static final int ID_WIDTH = 14;

  /** Tells whether every scenario came out as expected. */
  public boolean passed() {
    return runs.stream().allMatch(ScenarioRun::passed);
  }

  /** Lists what failed and what is not reached, then the figures of each flow and the sum. */
  public String text() {
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
    String id = coverage.flow().id();
    text.append(id).append(" ".repeat(Math.max(1, ID_WIDTH - id.length())));
    text.append(figures.stripTrailing()).append('\n');
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

  /** The document of the scripting contract, as maps, lists and values in the order of its keys. */
  public Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenarios", runs.stream().map(TestReport::scenario).toList());
    document.put(
        "uncovered",
        coverages.stream().flatMap(coverage -> coverage.uncovered().stream()).toList());
    return document;
  }

  private static Map<String, Object> scenario(ScenarioRun run) {
    Map<String, Object> scenario = new LinkedHashMap<>();
    scenario.put("file", run.scenario().at().file());
    scenario.put("name", run.scenario().name());
    scenario.put("passed", run.passed());
    if (!run.passed()) {
      scenario.put("difference", String.join("；", run.differences()));
    }
    return scenario;
  }
}
