package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of answers: a YAML or JSON map from questions to values. */
public final class AnswersReader {

  private AnswersReader() {}

  /**
   * What an answers file holds.
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
    Map<String, List<String>> answers = new LinkedHashMap<>();
    if (root != null) {
      root.entries()
          .forEach((question, entry) -> answers.put(question, values(entry.value(), faults)));
    }
    return new Read(answers, faults.found());
  }

  private static List<String> values(Node node, Faults faults) {
    if (!(node instanceof Node.Sequence sequence)) {
      return List.of(Fields.text(node, "回答", faults));
    }
    List<String> values = new ArrayList<>();
    sequence.items().forEach(item -> values.add(Fields.text(item, "回答的一项", faults)));
    return values.isEmpty() ? List.of("none") : values;
  }
}
