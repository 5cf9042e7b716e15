package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What holds for every path of every flow that the program ships with. */
class EveryPathTest {

  private static final String AS_OF = "--as-of=2026-11-22";
  private static final List<String> FLOWS = FileLibrary.strict(new BundledFiles()).flowIds();
  private static final List<String> REGIONS = List.of("", "yangzhou", "chongqing", "other");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Ran.of("schema result").out(), InputFormat.JSON);

  private static Stream<DynamicTest> forEachFlow(FlowTest test) {
    return FLOWS.stream().map(flow -> DynamicTest.dynamicTest(flow, () -> test.of(flow)));
  }

  private interface FlowTest {
    void of(String flow);
  }

  private static List<JsonNode> paths(String flow) {
    List<JsonNode> paths = new ArrayList<>();
    Ran.of("paths", flow, "--format", "json", AS_OF).json().get("paths").forEach(paths::add);
    return paths;
  }

  /** The answers of a path, with a region said where the path does not ask for it. */
  private static Map<String, String> answers(JsonNode path, String region) {
    Map<String, String> answers = new LinkedHashMap<>();
    path.get("answers")
        .properties()
        .forEach(answer -> answers.put(answer.getKey(), answer.getValue().asString()));
    if (!region.isEmpty()) {
      answers.putIfAbsent("region", region);
    }
    return answers;
  }

  private static Ran alone(String flow, Map<String, String> answers) {
    List<String> arguments = new ArrayList<>(List.of(flow, AS_OF, "--format=json", "--no-input"));
    answers.forEach(
        (question, value) -> {
          arguments.add("-a");
          arguments.add(question + "=" + value);
        });
    return Ran.of(arguments.toArray(String[]::new));
  }

  private static Ran batch(String flow, String cases) {
    byte[] bytes = cases.getBytes(StandardCharsets.UTF_8);
    return Ran.run(new ByteArrayInputStream(bytes), Map.of(), "batch", flow, AS_OF);
  }

  /** A case; no answer here holds a character that JSON would escape. */
  private static String line(Map<String, String> answers) {
    List<String> pairs = new ArrayList<>();
    answers.forEach((question, value) -> pairs.add("\"" + question + "\":\"" + value + "\""));
    return "{\"answers\":{" + String.join(",", pairs) + "}}\n";
  }

  @TestFactory
  Stream<DynamicTest> isListedOnce() {
    return forEachFlow(
        flow -> {
          Set<JsonNode> seen = new HashSet<>();
          paths(flow).forEach(path -> assertTrue(seen.add(path.get("answers")), path::toString));
        });
  }

  @TestFactory
  Stream<DynamicTest> reachesItsOutcomeWhenGivenBack() {
    return forEachFlow(
        flow -> {
          for (JsonNode path : paths(flow)) {
            Ran ran = alone(flow, answers(path, ""));
            assertEquals(0, ran.status(), () -> path + "\n" + ran.out());
            JsonNode outcome = ran.json().get("outcome");
            assertEquals(path.get("flow"), outcome.get("flow"), path::toString);
            assertEquals(path.get("outcome"), outcome.get("id"), path::toString);
            assertEquals(path.get("verdict"), outcome.get("verdict"), path::toString);
          }
        });
  }

  /** Of the many paths every seventh, in a region that changes from one to the next. */
  @TestFactory
  Stream<DynamicTest> isAnsweredInABatchAsItIsAlone() {
    return forEachFlow(
        flow -> {
          StringBuilder cases = new StringBuilder();
          StringBuilder expected = new StringBuilder();
          List<JsonNode> paths = paths(flow);
          for (int i = 0; i < paths.size(); i += 7) {
            String region = REGIONS.get(i % REGIONS.size());
            Map<String, String> answers = answers(paths.get(i), region);
            expected.append(alone(flow, answers).out());
            cases.append(line(answers));
          }
          assertEquals(expected.toString(), batch(flow, cases.toString()).out());
        });
  }

  /** Validates one document of each outcome in each region, and one of each open question. */
  @TestFactory
  Stream<DynamicTest> keepsTheSchemaInEveryRegionAndWhereverItStops() {
    return forEachFlow(
        flow -> {
          Set<String> cases = new LinkedHashSet<>();
          for (JsonNode path : paths(flow)) {
            REGIONS.forEach(region -> cases.add(line(answers(path, region))));
            Map<String, String> answers = new LinkedHashMap<>();
            for (var answer : answers(path, "").entrySet()) {
              cases.add(line(answers));
              answers.put(answer.getKey(), answer.getValue());
            }
          }
          Set<String> seen = new HashSet<>();
          batch(flow, String.join("", cases))
              .out()
              .lines()
              .filter(document -> seen.add(afterTheAnswers(document)))
              .forEach(EveryPathTest::assertKeepsSchema);
        });
  }

  private static String afterTheAnswers(String document) {
    int outcome = document.indexOf("],\"outcome\":");
    return document.substring(outcome < 0 ? document.indexOf("],\"question\":") : outcome);
  }

  private static void assertKeepsSchema(String document) {
    assertEquals(List.of(), SCHEMA.validate(document, InputFormat.JSON), document);
  }
}
