package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads {@code shared/questions.yaml}: questions that several flows ask, without targets. */
final class SharedQuestions {

  private SharedQuestions() {}

  /**
   * A stand-in for a shared question that does not exist, so that reading can go on.
   *
   * @param answers the options that it is taken to have
   */
  static Question blank(String question, Collection<String> answers) {
    List<Option> options =
        answers.stream().map(id -> new Option(id, id, "", null, Location.NONE)).toList();
    return question(question, "", "", options, Location.NONE);
  }

  static Question question(String id, Node.Entry entry, Faults faults) {
    Fields fields =
        Fields.of(
            entry.value(), "问题「" + id + "」", List.of("ask"), List.of("why", "options"), faults);
    Map<String, Option> options = fields.map("options", (name, item) -> option(name, item, faults));
    return question(
        id, fields.text("ask"), fields.text("why"), List.copyOf(options.values()), entry.keyAt());
  }

  private static Option option(String id, Node.Entry entry, Faults faults) {
    Fields fields =
        Fields.of(entry.value(), "选项「" + id + "」", List.of("label"), List.of("hint"), faults);
    return new Option(id, fields.text("label"), fields.text("hint"), null, entry.keyAt());
  }

  private static Question question(
      String id, String ask, String why, List<Option> options, Location at) {
    return new Question(
        "",
        id,
        QuestionName.shared(id),
        QuestionType.CHOICE,
        ask,
        why,
        options,
        List.of(),
        Limits.NONE,
        null,
        at);
  }
}
