package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that {@code yibao schema flow} prints, held against flows right and wrong. */
class FlowSchemaTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCHEMA = Ran.yibao("schema", "flow").out();

  private static final String RIGHT =
      """
      title: 例子
      summary: 例子
      reviewed: 2026-11-22
      start: who
      questions:
        who:
          ask: 谁去办？
          options:
            self: {label: 自己, go: yes-you-can}
            heir: {label: 继承人, go: days}
        days:
          ask: 哪天？
          type: date
          bands: [{below: 30, go: yes-you-can}, {from: 30, go: other/}]
      outcomes:
        yes-you-can:
          verdict: yes
          headline: 可以。
          reasons:
            - {text: 规定如此。, cite: [rules#art1]}
          materials: [id-card, {id: bank-account, when: 要退到卡的}]
      """;

  /** As editors read YAML: by its version 1.2, where yes and no are words. */
  private static JsonNode read(String yaml) {
    return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  private static List<Error> faults(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(SCHEMA));
    return schema.validate(read(yaml));
  }

  static List<String> shippedFlows() {
    return FileLibrary.strict(new BundledFiles()).flowIds().stream()
        .map(id -> id + ".yaml")
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shippedFlows")
  void everyShippedFlowFits(String path) {
    String yaml = new String(new BundledFiles().read(path), StandardCharsets.UTF_8);
    assertEquals(List.of(), faults(yaml));
  }

  @Test
  void isASchemaItself() {
    SchemaLocation draft = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(draft);
    assertEquals(List.of(), schema.validate(JSON.readTree(SCHEMA)));
  }

  @Test
  void theSampleFits() {
    assertEquals(List.of(), faults(RIGHT));
  }

  static List<Arguments> faulty() {
    return List.of(
        arguments("an unknown key", "title:", "titel:"),
        arguments("a key in the wrong place", "headline:", "ask: 谁？\n    headline:"),
        arguments("a verdict that does not exist", "verdict: yes", "verdict: maybe"),
        arguments("depends without the sentence to ask", "verdict: yes", "verdict: depends"),
        arguments("a part without a basis", ", cite: [rules#art1]", ""),
        arguments("a citation without its claim", "rules#art1", "rules"),
        arguments("an option without a target", ", go: days", ""),
        arguments("a number that is none", "below: 30", "below: thirty"),
        arguments("a day that is none", "2026-11-22", "22.11.2026"),
        arguments("a target with a space", "go: other/", "go: other flow"),
        arguments("an id in capitals", "who:", "Who:"),
        arguments("a type that does not exist", "type: date", "type: day"),
        arguments("bands where options are asked for", "type: date", "type: choice"),
        arguments("a question without its text", "ask: 哪天？", "why: 哪天？"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faulty")
  void refuses(String what, String right, String wrong) {
    String changed = RIGHT.replace(right, wrong);
    assertNotEquals(RIGHT, changed, what);
    assertFalse(faults(changed).isEmpty(), what);
  }

  @Test
  void saysInChineseWhatEachKeyIsFor() {
    for (JsonNode mapping : JSON.readTree(SCHEMA).findParents("additionalProperties")) {
      for (Map.Entry<String, JsonNode> key : mapping.path("properties").properties()) {
        String text = meaning(key.getValue());
        assertTrue(text.codePoints().anyMatch(Character::isIdeographic), key.getKey());
      }
    }
  }

  /** What an editor shows for a key: its own words, or those of what it refers to. */
  private static String meaning(JsonNode key) {
    String own = key.path("description").asString("");
    String definition = key.path("$ref").asString("").replace("#/$defs/", "");
    return own.isEmpty()
        ? JSON.readTree(SCHEMA).path("$defs").path(definition).path("description").asString("")
        : own;
  }

  @Test
  void refusesASchemaThatDoesNotExist() {
    Ran ran = Ran.yibao("schema", "flows");
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().contains("flow"), ran.err());
  }
}
