package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import dev.yibao.model.Verdict;
import java.util.List;

/** Reads the scenarios beside a flow. */
public final class ScenarioReader {

  private final String flow;
  private final Faults faults = new Faults();

  private ScenarioReader(String flow) {
    this.flow = flow;
  }

  /**
   * The scenarios of a file.
   *
   * @param scenarios in the order of the file
   * @param faults what is wrong with it; scenarios that are wrong are left out as far as needed
   */
  public record Read(List<Scenario> scenarios, List<Diagnostic> faults) {}

  /** The path of the scenario file of a flow. */
  public static String pathOf(String flow) {
    return flow + ".scenarios.yaml";
  }

  /** The scenarios of a flow; none when it has no scenario file. */
  public static Read read(FlowFiles files, String flow) {
    byte[] bytes;
    try {
      bytes = files.read(pathOf(flow));
    } catch (Diagnosed e) {
      return new Read(List.of(), e.diagnostics());
    }
    if (bytes == null) {
      return new Read(List.of(), List.of());
    }
    ScenarioReader reader = new ScenarioReader(flow);
    Node.Mapping root = YamlReader.read(files.shown(pathOf(flow)), bytes, reader.faults);
    List<Scenario> scenarios =
        reader.faults.reading(() -> root == null ? null : reader.scenarios(root));
    return new Read(scenarios == null ? List.of() : scenarios, reader.faults.found());
  }

  private List<Scenario> scenarios(Node.Mapping root) {
    Fields fields = Fields.of(root, "文件", List.of("scenarios"), List.of(), faults);
    return fields.list("scenarios", this::scenario);
  }

  private Scenario scenario(Node node) {
    List<String> required = List.of("name", "answers", "expect");
    Fields fields = Fields.of(node, "情景", required, List.of("region", "as-of"), faults);
    return new Scenario(
        flow,
        fields.text("name"),
        AnswersReader.answers(fields.entries("answers"), faults),
        fields.text("region"),
        fields.day("as-of"),
        expected(fields.node("expect") == null ? node : fields.node("expect")),
        node.at());
  }

  private Expected expected(Node node) {
    List<String> optional = List.of("verdict", "materials", "citations", "text", "asked");
    Fields fields = Fields.of(node, "「expect」", List.of("outcome"), optional, faults);
    String outcome = fields.text("outcome");
    return new Expected(
        outcome.contains("/") ? outcome : flow + "/" + outcome,
        fields.word("verdict", Verdict.values(), Verdict::id),
        fields.texts("materials"),
        fields.texts("citations"),
        fields.texts("text"),
        fields.has("asked") ? fields.texts("asked") : null);
  }
}
