package dev.yibao.engine;

import dev.yibao.model.Citation;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of walking a scenario.
 *
 * @param scenario the scenario
 * @param step where it came to
 * @param differences how that differs from what was expected, each a line; empty when it passed
 */
public record ScenarioRun(Scenario scenario, Step step, List<String> differences) {

  public ScenarioRun {
    differences = List.copyOf(differences);
  }

  /** Whether everything came out as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }

  /** The day as of which a scenario is asked. */
  public static LocalDate asOf(Flow flow, Scenario scenario) {
    return scenario.asOf() == null ? flow.reviewed() : scenario.asOf();
  }

  /** Walks a scenario through its flow, which must exist. */
  public static ScenarioRun of(Library library, Flow flow, Scenario scenario) {
    LocalDate asOf = asOf(flow, scenario);
    Interview interview = new Interview(library, asOf);
    List<SuppliedAnswer> given = new ArrayList<>();
    scenario
        .answers()
        .forEach((question, values) -> given.add(new SuppliedAnswer(0, question, values)));
    if (!scenario.region().isEmpty()) {
      given.add(new SuppliedAnswer(1, "region", List.of(scenario.region())));
    }
    Replay run = Replay.of(interview, flow, given);
    return new ScenarioRun(scenario, run.step(), differences(library, flow, scenario, run, asOf));
  }

  private static List<String> differences(
      Library library, Flow flow, Scenario scenario, Replay run, LocalDate asOf) {
    List<String> differences = new ArrayList<>();
    if (run.refusal() != null) {
      return List.of(run.refusal().message());
    }
    run.unused().forEach(refusal -> differences.add(refusal.message()));
    if (run.step() instanceof Step.Ask ask) {
      Question open = ask.question();
      differences.add("还停在问题 " + open.name().in(flow.id()) + "「" + open.ask() + "」，没有走到结论");
      differences.add(way(flow, ask));
      return differences;
    }
    Step.Done done = (Step.Done) run.step();
    Result result = new ResultBuilder(library, asOf).of(flow, done, run.region());
    if (!result.outcome().key().equals(scenario.expected().outcome())) {
      differences.add(
          "走到 "
              + result.outcome().key()
              + "「"
              + result.headline()
              + "」，应到 "
              + scenario.expected().outcome());
      differences.add(way(flow, done));
      return differences;
    }
    compare(scenario.expected(), result, differences);
    asked(scenario.expected().asked(), flow, done.path(), differences);
    return differences;
  }

  /** The answers that led here, by which the author sees where the way turned off. */
  private static String way(Flow flow, Step step) {
    List<String> answers = new ArrayList<>();
    for (Response answered : step.path().answers()) {
      String values = answered.values().isEmpty() ? "none" : String.join(",", answered.values());
      answers.add(answered.question().name().in(flow.id()) + "=" + values);
    }
    return answers.isEmpty() ? "一个问题也没有答" : "一路答的是 " + String.join("、", answers);
  }

  private static void compare(Expected expected, Result result, List<String> differences) {
    if (expected.verdict() != null && expected.verdict() != result.verdict()) {
      differences.add("结论是 " + result.verdict().id() + "，应是 " + expected.verdict().id());
    }
    List<String> materials =
        result.materials().stream().map(needed -> needed.material().id()).toList();
    missing("材料", expected.materials(), materials, differences);
    missing("出处", expected.citations(), List.copyOf(citations(result)), differences);
    String said = said(result);
    for (String piece : expected.text()) {
      if (!said.contains(piece)) {
        differences.add("答案里没有「" + piece + "」");
      }
    }
  }

  private static void asked(List<String> expected, Flow flow, Path path, List<String> differences) {
    List<String> asked =
        path.answers().stream().map(one -> one.question().name().in(flow.id())).toList();
    if (expected == null || expected.equals(asked)) {
      return;
    }
    int same = 0;
    while (same < Math.min(asked.size(), expected.size())
        && asked.get(same).equals(expected.get(same))) {
      same++;
    }
    differences.add("问了 " + String.join("、", asked) + "；应问 " + String.join("、", expected));
    String really = same < asked.size() ? asked.get(same) : "没有再问";
    String wanted = same < expected.size() ? expected.get(same) : "不再问";
    differences.add("从第 " + (same + 1) + " 问起不同：实际 " + really + "，应是 " + wanted);
  }

  private static void missing(
      String what, List<String> expected, List<String> actual, List<String> differences) {
    for (String id : expected) {
      if (!actual.contains(id)) {
        differences.add("缺" + what + " " + id + "；有的是 " + String.join("、", actual));
      }
    }
  }

  private static Set<String> citations(Result result) {
    Set<String> citations = new LinkedHashSet<>();
    for (Result.CitedSource cited : result.sources()) {
      cited
          .claims()
          .forEach(
              claim ->
                  citations.add(
                      new Citation(cited.source().id(), claim.id(), claim.at()).toString()));
    }
    return citations;
  }

  /** Everything that the answer says, in one piece. */
  private static String said(Result result) {
    StringBuilder said = new StringBuilder(result.headline()).append('\n');
    List.of(result.reasons(), result.steps(), result.times(), result.cautions())
        .forEach(parts -> parts.forEach(part -> said.append(part.text()).append('\n')));
    result
        .materials()
        .forEach(
            needed ->
                said.append(needed.material().name())
                    .append(needed.when())
                    .append(needed.note())
                    .append('\n'));
    result
        .channels()
        .forEach(
            contact ->
                said.append(contact.channel().name())
                    .append(contact.channel().detail())
                    .append('\n'));
    result
        .disputes()
        .forEach(
            dispute -> {
              dispute.sides().forEach(side -> said.append(side.text()).append('\n'));
              said.append(dispute.advice()).append('\n');
            });
    result.notes().forEach(note -> said.append(note.note().text()).append('\n'));
    return said.append(result.askOffice()).toString();
  }
}
