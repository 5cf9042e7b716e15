package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Lines that are no cases, or odd ones: each costs itself alone, and nothing is lost. */
class BatchOddInputTest {

  private static final String FLOWS = "src/test/resources/contract/flows";
  private static final String BATCH = "batch claim --flows " + FLOWS + " --as-of 2026-11-22 ";
  private static final String GOOD = "{\"id\":\"good\",\"answers\":{\"kind\":\"told\"}}";

  private static Ran batch(String cases) {
    return Ran.with(cases, BATCH.strip());
  }

  private static Ran csv(byte[] cases) {
    return Ran.with(cases, BATCH + "--csv");
  }

  /** The code of the error of the first result; the second is that of a good case. */
  private static String code(byte[] line) {
    ByteArrayOutputStream cases = new ByteArrayOutputStream();
    cases.writeBytes(line);
    cases.writeBytes(("\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    List<JsonNode> results = Ran.with(cases.toByteArray(), BATCH.strip()).documents();
    assertEquals(2, results.size());
    assertEquals("good", results.get(1).get("id").asString());
    assertEquals("answered", results.get(1).get("status").asString());
    return results.get(0).path("error").path("code").asString();
  }

  private static String code(String line) {
    return code(line.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
  void aLineInAWideEncodingIsNeverGuessedAt(String charset) {
    byte[] line =
        "{\"id\":\"a\",\"answers\":{\"kind\":\"told\"}}".getBytes(Charset.forName(charset));
    assertEquals("bad-encoding", code(line));
  }

  @Test
  void everyLineOfAWideFileIsRefusedAndNoneIsHalfWritten() {
    String cases = (GOOD + "\n").repeat(3);
    Ran ran = Ran.with(cases.getBytes(StandardCharsets.UTF_16LE), BATCH.strip());
    for (JsonNode result : ran.documents()) {
      assertEquals("bad-encoding", result.get("error").get("code").asString());
      assertFalse(result.has("id"));
    }
    assertEquals(3, ran.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"answers\":{\"kind\":\"to\u0000ld\"}}",
        "\u0000",
        "{\"answers\":{\"kind\":\"已\u0000\"}}",
      })
  void aLineWithAZeroByteIsNoText(String line) {
    assertEquals("bad-encoding", code(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF\uFEFF{\"answers\":{}}",
        "{\uFEFF\"answers\":{}}",
        "{}",
        "[]",
        "null",
        "7",
        "\"told\"",
        "{\"answers\":{\"kind\":\"told\"}} x",
        "{\"answers\":{\"kind\":\"told\"}}\r{\"answers\":{\"kind\":\"told\"}}",
        "{\"answers\":{\"kind\":\"told\"},\"answers\":{\"kind\":\"told\"}}",
        "{\"id\":1,\"id\":2,\"answers\":{}}",
        "{\"id\":1.5,\"answers\":{}}",
        "{\"id\":true,\"answers\":{}}",
        "{\"id\":[1],\"answers\":{}}",
        "{\"answers\":{\"kind\":{\"told\":1}}}",
        "{\"answers\":{\"kind\":[[\"told\"]]}}",
        "{\"answers\":{\"kind\":NaN}}",
        "{\"answers\":{kind:\"told\"}}",
        "{\"answers\":{\"kind\":\"told\",}}",
        "{\"answers\":{\"kind\":\"told\"}} // told",
        "{\"answers\":{\"kind\":\"a\tb\"}}",
        "\u000B",
        "\u00A0",
        "\u3000",
      })
  void aLineThatIsNoCaseIsRefusedAlone(String line) {
    assertEquals("bad-answers-file", code(line));
  }

  @Test
  void aLineThatIsNestedBeyondMeasureIsRefusedAlone() {
    assertEquals("bad-answers-file", code("[".repeat(100_000)));
    assertEquals("bad-answers-file", code("{\"answers\":{\"kind\":" + "[".repeat(100_000)));
    assertEquals("bad-answers-file", code("{\"answers\":" + "{\"a\":".repeat(100_000)));
    assertEquals("bad-answers-file", code("{\"answers\":{\"" + "k".repeat(100_000) + "\":1}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1e999999999", "-1", "1.", "0x10", "1E-9", "٣", "1_000", "∞"})
  void aNumberIsDigitsAndNothingElse(String number) {
    String given =
        number.matches("-?[0-9.]+([eE]-?[0-9]+)?") && !number.endsWith(".")
            ? number
            : "\"" + number + "\"";
    String line = "{\"answers\":{\"kind\":\"bill\",\"amount\":" + given + "}}";
    assertEquals("not-a-number", code(line));
  }

  @Test
  void aNumberOfAThousandDigitsIsNone() {
    String digits = "9".repeat(900);
    assertEquals(
        "not-a-number", code("{\"answers\":{\"kind\":\"bill\",\"amount\":" + digits + "}}"));
    assertEquals(
        "not-a-number", code("{\"answers\":{\"kind\":\"bill\",\"amount\":\"" + digits + "\"}}"));
  }

  @Test
  void blankLinesAreNoCases() {
    assertEquals(1, batch("\n\r\n \t \n\r\r\n" + GOOD).documents().size());
    assertEquals("", batch("").out());
    assertEquals("", batch("\n").out());
  }

  @Test
  void aByteOrderMarkIsPassedOverAtTheBeginningOfAnyLine() {
    assertEquals(0, batch("\uFEFF" + GOOD + "\n\uFEFF" + GOOD + "\n").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-17",
        "12345678901234567890123456789012345678901234567890",
        "\"\"",
        "\"甲\"",
        "\"😀\"",
        "\"\\ud83d\"",
        "\"\\ud83d\\ude00\"",
        "\"\\u0000\"",
        "\"a\\/b\\n\\\"\"",
        "\"]},{\"",
      })
  void anIdComesOutAsItWasGiven(String id) {
    String before = "{\"id\":" + id + ",\"answers\":{\"kind\":\"told\"}}";
    String after = "{\"answers\":{\"kind\":\"told\"},\"id\" : " + id + " }";
    String wrong = "{\"id\":" + id + ",\"answers\":{\"kind\":\"no\"}}";
    String broken = "{\"id\":" + id + ",\"answers\":{\"kind\":\"no\"";
    batch(String.join("\n", before, after, wrong, broken))
        .out()
        .lines()
        .forEach(line -> assertTrue(line.startsWith("{\"id\":" + id + ",\"contract\":1"), line));
  }

  @Test
  void halfACharacterInAnAnswerIsGivenBackEscaped() {
    Ran ran = batch("{\"answers\":{\"kind\":\"x\\ud83dy\"}}\n");
    assertTrue(ran.out().contains("\"given\":\"x\\ud83dy\""), ran.out());
    assertEquals("no-such-option", ran.documents().get(0).get("error").get("code").asString());
  }

  @Test
  void aMessageRepeatsOnlyTheBeginningOfAHugeAnswer() {
    String huge = "😀".repeat(100_000);
    for (String answers :
        List.of("{\"kind\":\"" + huge + "\"}", "{\"" + huge.substring(0, 9000) + "\":\"x\"}")) {
      JsonNode error = batch("{\"answers\":" + answers + "}").documents().get(0).get("error");
      String message = error.get("message").asString();
      assertTrue(message.length() < 1_000, message);
      assertTrue(message.contains("😀…"), message);
    }
  }

  @Test
  void aFlowThatDoesNotSayWhereToGoCostsOnlyTheCasesThatComeThere(@TempDir Path flows)
      throws IOException {
    String flow =
        """
        title: 例子
        summary: 测试用
        aliases: []
        reviewed: 2026-11-22
        start: kind
        questions:
          kind:
            ask: 哪一种？
            options:
              good: {label: 好的, go: told}
              lost: {label: 走丢的, go: nowhere/}
        outcomes:
          told:
            verdict: yes
            headline: 可以。
            reasons: [{text: 有规定。, uncited: 常理}]
        """;
    Files.writeString(flows.resolve("lost.yaml"), flow);
    String cases =
        "{\"id\":1,\"answers\":{\"kind\":\"lost\"}}\n{\"id\":2,\"answers\":{\"kind\":\"good\"}}\n";
    Ran ran = Ran.with(cases, "batch lost --flows " + flows);
    List<String> statuses = new ArrayList<>();
    ran.documents().forEach(result -> statuses.add(result.get("status").asString()));
    assertEquals(List.of("invalid", "answered"), statuses);
    assertTrue(ran.out().contains("没有流程「nowhere」"), ran.out());
    assertEquals(3, ran.status());
    Ran csv = Ran.with("id,kind\n1,lost\n2,good\n", "batch lost --csv --flows " + flows);
    assertTrue(csv.out().contains("1,lost,invalid,"), csv.out());
    assertTrue(csv.out().contains("2,good,answered,lost,told,yes,可以。,"), csv.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16"})
  void aHeaderInAnotherEncodingIsNamedAndRefused(String charset) {
    Ran ran = csv("编号,kind\n1,told\n".getBytes(Charset.forName(charset)));
    assertEquals("", ran.out());
    assertEquals(4, ran.status());
    assertTrue(ran.err().contains("列名") && ran.err().contains("UTF-8"), ran.err());
  }

  @Test
  void aHeaderThatIsNoRowIsRefused() {
    Ran ran = csv("id,\"kind\n1,told\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("", ran.out());
    assertEquals(4, ran.status());
    assertTrue(ran.err().contains("引号"), ran.err());
  }

  @Test
  void aRowInAnotherEncodingCostsItselfAlone() {
    ByteArrayOutputStream cases = new ByteArrayOutputStream();
    cases.writeBytes("id,kind\n1,told\n".getBytes(StandardCharsets.UTF_8));
    cases.writeBytes("甲,told\n".getBytes(Charset.forName("GB18030")));
    cases.writeBytes("2,to\u0000ld\n3,told\n".getBytes(StandardCharsets.UTF_8));
    List<String> rows = csv(cases.toByteArray()).out().lines().toList();
    assertEquals(5, rows.size());
    assertTrue(rows.get(1).startsWith("1,told,answered,"), rows.get(1));
    assertTrue(rows.get(2).contains("invalid") && rows.get(2).contains("不是 UTF-8"), rows.get(2));
    assertTrue(rows.get(3).contains("invalid") && rows.get(3).contains("不是 UTF-8"), rows.get(3));
    assertTrue(rows.get(4).startsWith("3,told,answered,"), rows.get(4));
  }

  @Test
  void whatAMessageRepeatsCannotCommandATerminal() {
    byte[] rows = "id,kind\n1,\u001b[2J\u202Ex\n".getBytes(StandardCharsets.UTF_8);
    String row = csv(rows).out().lines().toList().get(1);
    String message = row.substring(row.indexOf("invalid"));
    assertFalse(message.contains("\u001b") || message.contains("\u202E"), message);
  }
}
