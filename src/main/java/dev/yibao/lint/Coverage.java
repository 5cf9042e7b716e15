package dev.yibao.lint;

import dev.yibao.engine.Answered;
import dev.yibao.engine.Interview;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.engine.Step;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the scenarios of a flow do not reach of its own tree.
 *
 * @param uncovered {@code FLOW/OUTCOME} for outcomes and {@code FLOW/QUESTION=OPTION} for options,
 *     in the order of the file; a band is written as its range
 */
public record Coverage(List<String> uncovered) {

  /** What these runs leave uncovered of {@code flow}. */
  public static Coverage of(Library library, Flow flow, List<ScenarioRun> runs) {
    Set<String> reached = new HashSet<>();
    for (ScenarioRun run : runs) {
      Interview interview = new Interview(library, ScenarioRun.asOf(flow, run.scenario()));
      for (Answered answered : run.step().path().answers()) {
        reach(answered, interview, reached);
      }
      if (run.step() instanceof Step.Done done) {
        reached.add(done.outcome().key());
      }
    }
    List<String> uncovered = new ArrayList<>();
    for (Question question : flow.questions().values()) {
      for (String branch : branches(question)) {
        if (!reached.contains(branch)) {
          uncovered.add(branch);
        }
      }
    }
    flow.outcomes().values().stream()
        .map(outcome -> outcome.key())
        .filter(key -> !reached.contains(key))
        .forEach(uncovered::add);
    return new Coverage(List.copyOf(uncovered));
  }

  private static void reach(Answered answered, Interview interview, Set<String> reached) {
    Question question = answered.question();
    for (String value : answered.values()) {
      if (question.type().hasBands()) {
        reached.add(branch(question, range(interview.band(question, value))));
      } else {
        Option taken = interview.option(question, value);
        reached.add(branch(question, taken == null ? Region.OTHER : taken.id()));
      }
    }
  }

  private static List<String> branches(Question question) {
    List<String> branches = new ArrayList<>();
    for (Option option : question.options()) {
      // Not knowing one's place mostly goes where any other place goes: no branch of its own.
      boolean own = !option.id().equals(Region.UNSURE) || !option.go().equals(question.otherwise());
      if (!question.isRegion() || own) {
        branches.add(branch(question, option.id()));
      }
    }
    question.bands().forEach(band -> branches.add(branch(question, range(band))));
    return branches;
  }

  private static String branch(Question question, String value) {
    return question.flow() + "/" + question.id() + "=" + value;
  }

  private static String range(Band band) {
    String from = band.from() == null ? "" : band.from().toPlainString();
    String below = band.below() == null ? "" : band.below().toPlainString();
    return from + ".." + below;
  }
}
