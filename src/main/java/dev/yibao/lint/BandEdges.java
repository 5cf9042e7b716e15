package dev.yibao.lint;

import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the edges between bands that no scenario stands at. */
final class BandEdges {

  private final Flow flow;
  private final List<ScenarioRun> runs;

  /**
   * @param runs the scenarios there are, of whatever flow
   */
  BandEdges(Flow flow, List<ScenarioRun> runs) {
    this.flow = flow;
    this.runs = runs;
  }

  /** For each band that no scenario enters at its first value: that answer, by {@link Items}. */
  Map<String, String> first() {
    return open(0);
  }

  /** For each band that no scenario leaves at its last value: that answer, by {@link Items}. */
  Map<String, String> last() {
    return open(1);
  }

  /**
   * @param before 0 for the first value behind each edge, 1 for the last one before it
   */
  private Map<String, String> open(int before) {
    Map<String, String> open = new LinkedHashMap<>();
    for (Question question : flow.questions().values()) {
      for (int i = 1; i < question.bands().size(); i++) {
        BigDecimal edge = question.bands().get(i).from();
        Band band = question.bands().get(i - before);
        boolean date = question.type() == QuestionType.DATE;
        int scale = date || edge == null ? 0 : Math.max(0, edge.stripTrailingZeros().scale());
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        if (edge != null) {
          BigDecimal first = edge.setScale(scale, RoundingMode.CEILING);
          BigDecimal value = first.subtract(step.multiply(BigDecimal.valueOf(before)));
          if (band.contains(value) && !isTaken(question, value, step)) {
            open.put(Items.name(question, band.range()), answer(question, value));
          }
        }
      }
    }
    return open;
  }

  private boolean isTaken(Question question, BigDecimal value, BigDecimal step) {
    for (ScenarioRun run : runs) {
      List<String> values =
          run.result() == null ? null : run.step().path().valuesOf(question.name());
      if (values != null) {
        BigDecimal past = measure(question, values.get(0), run.result().asOf()).subtract(value);
        if (past.signum() >= 0 && past.compareTo(step) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static BigDecimal measure(Question question, String value, LocalDate asOf) {
    return question.type() == QuestionType.NUMBER
        ? new BigDecimal(value)
        : BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.parse(value), asOf));
  }

  private String answer(Question question, BigDecimal value) {
    return question.type() == QuestionType.NUMBER
        ? value.toPlainString()
        : flow.reviewed().minusDays(value.longValue()).toString();
  }
}
