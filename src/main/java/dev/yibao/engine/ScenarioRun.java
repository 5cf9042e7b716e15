package dev.yibao.engine;

import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import dev.yibao.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario and what came of walking it.
 *
 * @param scenario the scenario
 * @param step the step it came to; null when a broken file stopped it
 * @param differences from what was expected, each a line; empty when it passed
 */
public record ScenarioRun(Scenario scenario, Step step, List<String> differences) {

  public ScenarioRun {
    differences = List.copyOf(differences);
  }

  /** Tells whether everything came out as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }

  /** The day as of which a scenario is asked. */
  public static LocalDate asOf(Flow flow, Scenario scenario) {
    return scenario.asOf() == null ? flow.reviewed() : scenario.asOf();
  }

  /** Walks a scenario through its flow, which must exist. */
  public static ScenarioRun of(Library library, Flow flow, Scenario scenario) {
    List<SuppliedAnswer> supplied = new ArrayList<>();
    scenario
        .answers()
        .forEach((question, values) -> supplied.add(new SuppliedAnswer(0, question, values)));
    if (!scenario.region().isEmpty()) {
      supplied.add(new SuppliedAnswer(1, "region", List.of(scenario.region())));
    }
    Interview interview = new Interview(library, asOf(flow, scenario));
    Replay replay = Replay.of(interview, flow, supplied);
    return new ScenarioRun(scenario, replay.step(), differences(replay, scenario.expected()));
  }

  private static List<String> differences(Replay replay, Expected expected) {
    Refusal early = replay.interview().refusal();
    if (early != null || replay.refusal() != null) {
      return List.of((early == null ? replay.refusal() : early).message());
    }
    List<String> differences = new ArrayList<>();
    replay.unused().forEach(refusal -> differences.add(refusal.message()));
    if (replay.step() instanceof Step.Ask ask) {
      Question open = ask.question();
      String name = open.name().in(replay.flow().id());
      differences.add("还停在问题 " + name + "「" + open.ask() + "」，没有走到结论");
      differences.add(path(replay));
      return differences;
    }
    Result result = ResultBuilder.of(replay);
    String key = result.outcome().key();
    if (key.equals(expected.outcome())) {
      compare(expected, result, differences);
      compareAsked(expected.asked(), replay, differences);
    } else {
      differences.add("走到 " + key + "「" + result.headline() + "」，应到 " + expected.outcome());
      differences.add(path(replay));
    }
    return differences;
  }

  /** The answers, by which the author sees where the path turned off. */
  private static String path(Replay replay) {
    List<String> answers = new ArrayList<>();
    for (Response answer : replay.step().path().answers()) {
      answers.add(answer.written(replay.flow().id()));
    }
    return answers.isEmpty() ? "一个问题也没有答" : "一路答的是 " + String.join("、", answers);
  }

  private static void compare(Expected expected, Result result, List<String> differences) {
    if (expected.verdict() != null && expected.verdict() != result.verdict()) {
      differences.add("结论是 " + result.verdict().id() + "，应是 " + expected.verdict().id());
    }
    List<String> materials =
        result.materials().stream().map(needed -> needed.material().id()).toList();
    addMissing("材料", expected.materials(), materials, differences);
    addMissing("出处", expected.citations(), citations(result), differences);
    String said = said(result);
    for (String piece : expected.text()) {
      if (!said.contains(piece)) {
        differences.add("答案里没有「" + piece + "」");
      }
    }
  }

  private static void compareAsked(List<String> expected, Replay replay, List<String> differences) {
    List<String> asked =
        replay.step().path().answers().stream()
            .map(answer -> answer.question().name().in(replay.flow().id()))
            .toList();
    if (expected == null || expected.equals(asked)) {
      return;
    }
    int same = 0;
    while (same < Math.min(asked.size(), expected.size())
        && asked.get(same).equals(expected.get(same))) {
      same++;
    }
    differences.add("问了 " + String.join("、", asked) + "；应问 " + String.join("、", expected));
    String actual = same < asked.size() ? asked.get(same) : "没有再问";
    String wanted = same < expected.size() ? expected.get(same) : "不再问";
    differences.add("从第 " + (same + 1) + " 问起不同：实际 " + actual + "，应是 " + wanted);
  }

  private static void addMissing(
      String kind, List<String> expected, List<String> actual, List<String> differences) {
    for (String id : expected) {
      if (!actual.contains(id)) {
        differences.add("缺" + kind + " " + id + "；有的是 " + String.join("、", actual));
      }
    }
  }

  private static List<String> citations(Result result) {
    List<String> citations = new ArrayList<>();
    for (Result.CitedSource cited : result.sources()) {
      String source = cited.source().id();
      cited.claims().forEach(claim -> citations.add(source + "#" + claim.id()));
    }
    return citations;
  }

  /** Everything that the answer says, a text a line. */
  private static String said(Result result) {
    List<String> said = new ArrayList<>(List.of(result.headline(), result.askOffice()));
    Stream.of(result.reasons(), result.steps(), result.times(), result.cautions())
        .flatMap(List::stream)
        .map(Statement::text)
        .forEach(said::add);
    result.materials().forEach(one -> said.add(one.material().name() + one.when() + one.note()));
    result.channels().forEach(one -> said.add(one.channel().name() + one.channel().detail()));
    result.disputes().forEach(one -> one.sides().forEach(side -> said.add(side.text())));
    result.disputes().forEach(one -> said.add(one.advice()));
    result.notes().forEach(one -> said.add(one.note().text()));
    return String.join("\n", said);
  }
}
