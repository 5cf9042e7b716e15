package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of answers: a YAML or JSON map from questions to values. */
public final class AnswersReader {

  private AnswersReader() {}

  /**
   * The answers of a file.
   *
   * @param answers by the names that scripts use, in the order of the file; a list for a multiple
   *     choice
   * @param faults what is wrong with it
   */
  public record Read(Map<String, List<String>> answers, List<Diagnostic> faults) {}

  /**
   * @param file its name, for messages
   */
  public static Read read(String file, byte[] bytes) {
    Faults faults = new Faults();
    Node.Mapping root = YamlReader.read(file, bytes, faults);
    Map<String, List<String>> answers = root == null ? Map.of() : answers(root.entries(), faults);
    return new Read(answers, faults.found());
  }

  /** Answers by the names that scripts use, in the order of the file. */
  static Map<String, List<String>> answers(Map<String, Node.Entry> entries, Faults faults) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    entries.forEach((question, entry) -> answers.put(question, values(entry.value(), faults)));
    return answers;
  }

  private static List<String> values(Node node, Faults faults) {
    if (!(node instanceof Node.Sequence sequence)) {
      return List.of(Fields.text(node, "回答", faults));
    }
    List<String> values =
        sequence.items().stream().map(item -> Fields.text(item, "回答的一项", faults)).toList();
    return values.isEmpty() ? List.of("none") : values;
  }
}
