package dev.yibao.bench;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Step;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answers of people who take any way through a flow; the same seed gives the same people. */
final class RandomWalks {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final Library library;
  private final Random random;
  private final Interview interview;
  private final List<String> regions;

  RandomWalks(Library library, Random random) {
    this.library = library;
    this.random = random;
    this.interview = new Interview(library, DAY);
    this.regions = library.regionIds();
  }

  /** What one of them answers, by the names of the questions, in the order in which they come. */
  Map<String, String> answers(String flow) {
    Map<String, String> answers = new LinkedHashMap<>();
    Step step = interview.start(library.flow(flow));
    while (step instanceof Step.Ask ask) {
      String value = value(ask.question());
      answers.put(ask.question().name().in(flow), value);
      step = interview.answer(ask, List.of(value));
    }
    return answers;
  }

  private String value(Question question) {
    if (question.isRegion()) {
      return any(regions);
    }
    if (question.type().hasOptions()) {
      return any(question.options().stream().map(Option::id).toList());
    }
    int number = 1 + random.nextInt(200);
    return question.type() == QuestionType.DATE
        ? DAY.minusDays(number).toString()
        : String.valueOf(number);
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
