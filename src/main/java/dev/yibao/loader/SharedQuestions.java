package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import java.util.List;
import java.util.Map;

/** Reads {@code shared/questions.yaml}: questions that several flows ask, without targets. */
final class SharedQuestions {

  private SharedQuestions() {}

  static Map<String, Question> read(Node.Mapping root, Faults faults) {
    Fields file = Fields.of(root, "文件", List.of("questions"), List.of(), faults);
    return file.map("questions", (id, node) -> question(id, node, faults));
  }

  /** A stand-in for a shared question that does not exist, so that reading can go on. */
  static Question blank(String id) {
    return question(id, "", "", List.of(), Location.NONE);
  }

  private static Question question(String id, Node node, Faults faults) {
    Fields fields =
        Fields.of(node, "问题「" + id + "」", List.of("ask"), List.of("why", "options"), faults);
    Map<String, Option> options = fields.map("options", (name, item) -> option(name, item, faults));
    return question(
        id, fields.text("ask"), fields.text("why"), List.copyOf(options.values()), node.at());
  }

  private static Option option(String id, Node node, Faults faults) {
    Fields fields = Fields.of(node, "选项「" + id + "」", List.of("label"), List.of("hint"), faults);
    return new Option(id, fields.text("label"), fields.text("hint"), null, node.at());
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
