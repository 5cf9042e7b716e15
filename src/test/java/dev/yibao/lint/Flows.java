package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Statement;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds flows in memory: questions by where their options lead. */
final class Flows {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final String id;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  Flows(String id) {
    this.id = id;
  }

  /** A choice with one option for each target: {@code o0}, {@code o1} and so on. */
  Flows choice(String question, String... targets) {
    return question(question, new QuestionName(id, question), targets);
  }

  /** A use of a shared question. */
  Flows shared(String question, String name, String... targets) {
    return question(question, QuestionName.shared(name), targets);
  }

  private Flows question(String question, QuestionName name, String... targets) {
    List<Option> options = new ArrayList<>();
    for (String target : targets) {
      String option = "o" + options.size();
      int slash = target.indexOf('/');
      String flow = slash < 0 ? id : target.substring(0, slash);
      Target go = new Target(flow, target.substring(slash + 1), Location.NONE);
      options.add(new Option(option, "选项" + option, "", go, Location.NONE));
    }
    questions.put(question, question(question, name, options));
    return this;
  }

  private Question question(String question, QuestionName name, List<Option> options) {
    return new Question(
        id,
        question,
        name,
        QuestionType.CHOICE,
        question + "？",
        "",
        options,
        List.of(),
        Limits.NONE,
        null,
        Location.NONE);
  }

  Flows outcome(String outcome) {
    List<Statement> parts =
        List.of(new Statement("", "例子。", new Basis(List.of(), "例子"), List.of(), Location.NONE));
    Body body = new Body(parts, parts, List.of(), List.of(), List.of(), List.of(), List.of(), "");
    outcomes.put(
        outcome,
        new Outcome(id, outcome, Verdict.HOW_TO, "例子。", body, null, List.of(), Location.NONE));
    return this;
  }

  /** The flow, which begins with the first question. */
  Flow flow() {
    Target start = new Target(id, questions.keySet().iterator().next(), Location.NONE);
    return new Flow(
        id, id, id, List.of(), DAY, null, start, questions, outcomes, Location.of(id + ".yaml"));
  }

  static Library library(Flow... flows) {
    return MemoryLibrary.of(List.of(flows), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
