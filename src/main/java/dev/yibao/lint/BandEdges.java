package dev.yibao.lint;

import dev.yibao.engine.Branches;
import dev.yibao.engine.Interview;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the edges between bands that no scenario stands at.
 *
 * @param runs the scenarios there are, of whatever flow
 */
record BandEdges(Library library, Flow flow, List<ScenarioRun> runs) {

  /**
   * For each band that no scenario enters at its first value, or leaves at its last, that answer by
   * the band's name in {@link Items}.
   *
   * @param last whether last values are meant
   */
  Map<String, String> open(boolean last) {
    Map<String, String> open = new LinkedHashMap<>();
    for (Question question : flow.questions().values()) {
      for (int i = 1; i < question.bands().size(); i++) {
        Band next = question.bands().get(i);
        Band meant = question.bands().get(last ? i - 1 : i);
        Interview interview = new Interview(library, flow.reviewed());
        String answer = answer(question, next, last, flow.reviewed());
        boolean possible = answer != null && interview.takes(question, List.of(answer));
        if (possible
            && meant.equals(interview.band(question, answer))
            && runs.stream().noneMatch(run -> stands(run, question, next, last))) {
          open.put(Items.name(question, meant.range()), answer);
        }
      }
    }
    return open;
  }

  private boolean stands(ScenarioRun run, Question question, Band next, boolean last) {
    List<String> given = run.result() == null ? null : run.step().path().valuesOf(question.name());
    String edge = given == null ? null : answer(question, next, last, run.result().asOf());
    if (edge == null || question.type() == QuestionType.DATE) {
      return edge != null && edge.equals(given.get(0));
    }
    BigDecimal past = new BigDecimal(given.get(0)).subtract(new BigDecimal(edge));
    return past.signum() >= 0 && past.compareTo(step(edge)) < 0;
  }

  /** The first value of a band, or the last one before it; null where there is none. */
  private String answer(Question question, Band next, boolean last, LocalDate asOf) {
    String first = new Branches(new Interview(library, asOf)).value(question, next);
    if (first == null || !last) {
      return first;
    }
    return question.type() == QuestionType.DATE
        ? LocalDate.parse(first).plusDays(1).toString()
        : new BigDecimal(first).subtract(step(first)).toPlainString();
  }

  /** One in the last place that a number is written with. */
  private static BigDecimal step(String number) {
    int scale = new BigDecimal(number).stripTrailingZeros().scale();
    return BigDecimal.ONE.movePointLeft(Math.max(0, scale));
  }
}
