package dev.yibao.engine;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario and what came of walking it.
 *
 * @param scenario the scenario
 * @param step the step it came to; null when a broken file stopped it
 * @param result the answer it got; null when it got none
 * @param differences from what was expected, each a line; empty when it passed
 */
public record ScenarioRun(Scenario scenario, Step step, Result result, List<String> differences) {

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
    Interview interview = new Interview(library, asOf(flow, scenario));
    Replay replay = Replay.of(interview, flow, supplied(scenario));
    if (interview.refusal() != null) {
      List<String> early = List.of(interview.refusal().message());
      return new ScenarioRun(scenario, replay.step(), null, early);
    }
    if (replay.refusal() != null) {
      List<String> misfits = new ArrayList<>();
      misfits(library, flow, scenario)
          .forEach((place, refusal) -> misfits.add(place + ": " + refusal.message()));
      return new ScenarioRun(scenario, replay.step(), null, misfits);
    }
    Result result = replay.step() instanceof Step.Done ? ResultBuilder.of(replay) : null;
    List<String> differences = differences(replay, result, scenario.expected());
    return new ScenarioRun(scenario, replay.step(), result, differences);
  }

  private static List<SuppliedAnswer> supplied(Scenario scenario) {
    List<SuppliedAnswer> supplied = new ArrayList<>();
    scenario
        .answers()
        .forEach((question, values) -> supplied.add(new SuppliedAnswer(0, question, values)));
    if (!scenario.region().isEmpty()) {
      supplied.add(new SuppliedAnswer(1, QuestionName.REGION.id(), List.of(scenario.region())));
    }
    return supplied;
  }

  /** The answers that name no question, or do not fit it, by where the scenario file has them. */
  public static Map<Location, Refusal> misfits(Library library, Flow flow, Scenario scenario) {
    Interview interview = new Interview(library, asOf(flow, scenario));
    Map<Location, Refusal> misfits = new LinkedHashMap<>();
    for (SuppliedAnswer one : supplied(scenario)) {
      Refusal refusal = SuppliedAnswers.of(interview, flow, List.of(one)).refusal();
      if (refusal != null) {
        Location key = scenario.places().getOrDefault(one.question(), scenario.at());
        boolean known = refusal.code() != Refusal.Code.NO_SUCH_QUESTION;
        misfits.put(known ? library.within(key) : key, refusal);
      }
    }
    return misfits;
  }

  private static List<String> differences(Replay replay, Result result, Expected expected) {
    List<String> differences = new ArrayList<>();
    replay.unused().forEach(refusal -> differences.add(refusal.message()));
    if (replay.step() instanceof Step.Ask ask) {
      Question open = ask.question();
      String name = open.name().in(replay.flow().id());
      differences.add("还停在问题 " + name + "「" + open.ask() + "」，没有走到结论");
      differences.add(path(replay));
      return differences;
    }
    String key = result.outcome().key();
    if (key.equals(expected.outcome())) {
      if (expected.verdict() != null && expected.verdict() != result.verdict()) {
        differences.add("结论是 " + result.verdict().id() + "，应是 " + expected.verdict().id());
      }
      differences.addAll(Mismatch.of(expected.parts(), result, asked(replay)));
    } else {
      differences.add("走到 " + key + "「" + result.headline() + "」，应到 " + expected.outcome());
      differences.add(path(replay));
    }
    return differences;
  }

  private static List<String> asked(Replay replay) {
    return replay.step().path().answers().stream()
        .map(answer -> answer.question().name().in(replay.flow().id()))
        .toList();
  }

  /** The answers, by which the author sees where the path turned off. */
  private static String path(Replay replay) {
    List<String> answers = new ArrayList<>();
    for (Response answer : replay.step().path().answers()) {
      answers.add(answer.written(replay.flow().id()));
    }
    return answers.isEmpty() ? "一个问题也没有答" : "一路答的是 " + String.join("、", answers);
  }
}
