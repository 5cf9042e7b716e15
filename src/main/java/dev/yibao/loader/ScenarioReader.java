package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Expectation;
import dev.yibao.model.Expectation.Part;
import dev.yibao.model.Scenario;
import dev.yibao.model.Scenario.Expected;
import dev.yibao.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the scenarios beside a flow. */
public final class ScenarioReader {

  private static final String EXACTLY = "exactly";

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
    return bytes == null
        ? new Read(List.of(), List.of())
        : read(files.shown(pathOf(flow)), bytes, flow);
  }

  /**
   * The scenarios of a flow in a file.
   *
   * @param file its name, for messages
   */
  public static Read read(String file, byte[] bytes, String flow) {
    ScenarioReader reader = new ScenarioReader(flow);
    Node.Mapping root = YamlReader.read(file, bytes, reader.faults);
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
    Map<String, Location> places = new HashMap<>();
    fields.entries("answers").forEach((question, entry) -> places.put(question, entry.keyAt()));
    if (fields.has("region") && places.put("region", fields.node("region").at()) != null) {
      String message = "参保地写了两次，「answers」里一次，「region」一次";
      faults.add(fields.node("region").at(), "answered-twice", message, "留一个");
    }
    return new Scenario(
        flow,
        fields.text("name"),
        AnswersReader.answers(fields.entries("answers"), faults),
        fields.text("region"),
        fields.day("as-of"),
        expected(fields.node("expect") == null ? node : fields.node("expect")),
        places,
        node.at());
  }

  private Expected expected(Node node) {
    List<String> optional = new ArrayList<>(List.of("verdict"));
    List.of(Part.values()).forEach(part -> optional.add(part.id()));
    Fields fields = Fields.of(node, "「expect」", List.of("outcome"), optional, faults);
    String outcome = fields.text("outcome");
    return new Expected(
        outcome.contains("/") ? outcome : flow + "/" + outcome,
        fields.word("verdict", Verdict.values(), Verdict::id),
        Stream.of(Part.values())
            .filter(part -> fields.has(part.id()))
            .map(part -> expectation(part, fields))
            .toList());
  }

  /** A list, or a single text for the headline; either may stand behind {@code exactly}. */
  private Expectation expectation(Part part, Fields expect) {
    Fields fields = expect;
    String key = part.id();
    boolean exactly = part.takesExactly() && expect.node(key) instanceof Node.Mapping;
    if (exactly) {
      fields = Fields.of(expect.node(key), "「" + key + "」", List.of(EXACTLY), List.of(), faults);
      key = EXACTLY;
    }
    List<String> items = part == Part.HEADLINE ? List.of(fields.text(key)) : fields.texts(key);
    boolean idle = items.isEmpty() && !exactly && part != Part.ASKED;
    if (idle && fields.node(key) instanceof Node.Sequence empty) {
      String hint = part.takesExactly() ? "一样也不该有的，写成 {exactly: []}；" : "";
      faults.add(empty.at(), "empty-list", "「" + key + "」是空的，什么也没有查", hint + "不查的，删掉这个键");
    }
    return new Expectation(part, items, exactly || part == Part.ASKED);
  }
}
