package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code yibao batch}, case by case. */
class BatchCommandTest {

  private static final String BATCH =
      "batch claim --flows src/test/resources/contract/flows --as-of 2026-11-22 ";
  private static final String ADDED = ",status,flow,outcome,verdict,headline,error\n";

  private static Ran batch(String cases, String arguments) {
    return Ran.with(cases, (BATCH + arguments).strip());
  }

  private static List<String> statuses(Ran ran) {
    return ran.documents().stream().map(document -> document.get("status").asString()).toList();
  }

  @Test
  void eachResultIsTheDocumentOfTheCaseAloneWithItsIdFirst() {
    Ran ran = batch("{\"id\":\"甲\\n\",\"answers\":{\"kind\":\"told\"}}\n", "");
    Ran alone =
        Ran.of(
            "claim --flows src/test/resources/contract/flows --as-of 2026-11-22 --format json -a kind=told");
    assertEquals("{\"id\":\"甲\\n\"," + alone.out().substring(1), ran.out());
    assertEquals(0, ran.status());
    assertEquals("", ran.err());
  }

  @Test
  void anIdMayComeAfterTheAnswersAndMayBeANumber() {
    Ran ran = batch("{\"answers\":{},\"id\":17}", "");
    assertTrue(
        ran.out().startsWith("{\"id\":17,\"contract\":1,\"status\":\"incomplete\""), ran.out());
    assertEquals(3, ran.status());
  }

  @Test
  void aBadLineBecomesAResultWithItsNumberAndTheRunGoesOn() {
    String cases =
        "\uFEFF{\"answers\":{\"kind\":\"told\"}}\r\n"
            + "\r\n"
            + "{\"answers\":{\"kind\":\"told\"}\n"
            + "[1]\n"
            + "{\"id\":\"x\",\"answers\":{\"kind\":\"wrong\"}}\n"
            + "{\"answers\":{\"kind\":\"told\"}} {}\n"
            + "{\"id\":\"y\",\"answer\":{}}\n"
            + "{\"id\":null,\"answers\":{}}\n"
            + "{\"answers\":{\"kind\":null}}\n"
            + "{\"answers\":{\"kind\":\"told\",\"kind\":\"told\"}}\n"
            + "{\"answers\":{\"kind\":\"told\",\"amount\":5}}\n"
            + "{\"answers\":{\"kind\":4}}";
    Ran ran = batch(cases, "");
    List<JsonNode> results = ran.documents();
    assertEquals(11, results.size());
    assertEquals("answered", results.get(0).get("status").asString());
    assertEquals("answered", results.get(10).get("status").asString());
    for (int i = 1; i < 10; i++) {
      assertEquals(i + 2, results.get(i).get("error").get("line").asInt());
    }
    List<String> codes =
        results.subList(1, 10).stream()
            .map(result -> result.get("error").get("code").asString())
            .toList();
    String bad = "bad-answers-file";
    assertEquals(
        List.of(bad, bad, "no-such-option", bad, bad, bad, bad, "answered-twice", "never-asked"),
        codes);
    assertEquals("x", results.get(3).get("id").asString());
    assertEquals("y", results.get(5).get("id").asString());
    assertEquals(3, ran.status());
    assertTrue(ran.err().contains("11 件，其中 9 件"), ran.err());
  }

  @Test
  void aLineThatIsNotUtf8IsRefusedAloneOrReadAsSaid() {
    byte[] cases =
        "{\"answers\":{\"kind\":\"已经问过\"}}\n{\"answers\":{\"kind\":\"told\"}}\n"
            .getBytes(Charset.forName("GB18030"));
    Ran ran = Ran.with(cases, BATCH.strip());
    assertEquals(List.of("invalid", "answered"), statuses(ran));
    assertEquals("bad-encoding", ran.documents().get(0).get("error").get("code").asString());
    assertEquals(0, Ran.with(cases, BATCH + "--encoding GB18030").status());
  }

  @Test
  void aLineBeyondAllMeasureIsRefusedAlone() {
    String cases =
        "{\"answers\":{\"kind\":\""
            + "x".repeat(3 << 20)
            + "\"}}\n{\"answers\":{\"kind\":\"4\"}}\n";
    Ran ran = batch(cases, "");
    assertEquals(List.of("invalid", "answered"), statuses(ran));
    assertTrue(ran.documents().get(0).get("error").get("message").asString().contains("太长"));
    assertEquals(1, ran.documents().get(0).get("error").get("line").asInt());
  }

  @Test
  void thousandsOfCasesKeepTheirOrder() {
    StringBuilder cases = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String kind = i % 3 == 0 ? "told" : "bill";
      cases.append("{\"id\":").append(i).append(",\"answers\":{\"kind\":\"").append(kind);
      cases.append("\",\"amount\":").append(i % 3 == 0 ? "\"\"" : i).append("}}\n");
    }
    String input = cases.toString().replace(",\"amount\":\"\"", "");
    List<JsonNode> results = batch(input, "").documents();
    assertEquals(5_000, results.size());
    for (int i = 0; i < results.size(); i++) {
      assertEquals(i, results.get(i).get("id").asInt());
      assertEquals(i % 3 == 0, results.get(i).has("outcome"));
      String given = results.get(i).get("answers").path(1).path("value").asString("");
      assertEquals(i % 3 == 0 ? "" : String.valueOf(i), given);
    }
  }

  @Test
  void skippedCasesAreThoseThatAnEarlierRunAnswered() {
    StringBuilder cases = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      cases.append("\n{\"id\":").append(i).append(",\"answers\":{\"kind\":\"told\"}}\n");
    }
    String whole = batch(cases.toString(), "").out();
    for (int skip : List.of(0, 1, 131, 299, 300, 1000)) {
      String rest = batch(cases.toString(), "--skip " + skip).out();
      String expected =
          whole.lines().skip(skip).map(line -> line + "\n").reduce("", String::concat);
      assertEquals(expected, rest);
    }
  }

  @Test
  void commonAnswersServeTheCasesThatDoNotAnswerThemselves() {
    String cases =
        "{\"answers\":{\"amount\":5,\"settled\":\"y\"}}\n{\"answers\":{\"kind\":\"told\"}}\n";
    Ran ran = batch(cases, "-a kind=bill -a settled=no --region 例城");
    assertEquals(0, ran.status(), ran.out());
    assertEquals("bill", ran.documents().get(0).get("answers").get(0).get("value").asString());
    assertEquals("told", ran.documents().get(1).get("answers").get(0).get("value").asString());
    Ran wrong = batch(cases, "-a kind=nosuch");
    assertEquals(4, wrong.status());
    assertEquals("", wrong.out());
  }

  @Test
  void csvKeepsItsColumnsAndAddsTheResult() {
    String cases =
        "id,姓名,kind,amount,settled,extras\n"
            + "1,\"张,三\",told,,,\n"
            + "2,\"李\n四\",bill,5,no,\"agent,third\"\n"
            + "\n"
            + "3,王五,bill,,,\n"
            + "4,赵六,9,,,\n"
            + "5,钱七\n"
            + "6,孙八,told,,,,多\n"
            + "7,\"周\"九,told,,,\n"
            + "8,\"吴十,told,,,\n"
            + "9,郑一,told,,,\n";
    Ran ran = batch(cases, "--csv");
    List<String> rows = ran.out().replace("\"李\n四\"", "李四").lines().toList();
    assertEquals("id,姓名,kind,amount,settled,extras" + ADDED.strip(), rows.get(0));
    assertEquals("1,\"张,三\",told,,,,answered,claim,told,yes,可以。,", rows.get(1));
    assertEquals("2,李四,bill,5,no,\"agent,third\",answered,claim,extra,depends,看情况。,", rows.get(2));
    assertEquals("3,王五,bill,,,,incomplete,,,,,还要答：多少钱？（amount）", rows.get(3));
    assertTrue(rows.get(4).startsWith("4,赵六,9,,,,invalid,,,,,"), rows.get(4));
    assertEquals("5,钱七,,,,,incomplete,,,,,还要答：哪一种？（kind）", rows.get(5));
    assertTrue(rows.get(6).startsWith("6,孙八,told,,,,invalid,,,,,第 9 行"), rows.get(6));
    assertTrue(rows.get(7).contains(",invalid,,,,,第 10 行"), rows.get(7));
    assertTrue(rows.get(8).contains(",invalid,,,,,第 11 行"), rows.get(8));
    assertEquals("9,郑一,told,,,,answered,claim,told,yes,可以。,", rows.get(9));
    assertEquals(10, rows.size());
    assertEquals(3, ran.status());
    assertTrue(ran.err().contains("只照抄不回答：姓名"), ran.err());
  }

  @Test
  void csvNamesNoColumnThatHasNoName() {
    Ran ran = batch("姓名,,kind, \n张三,x,told,\n", "--csv");
    assertTrue(ran.err().contains("只照抄不回答：姓名\n"), ran.err());
    assertEquals("", batch("kind,\ntold,\n", "--csv").err());
  }

  @Test
  void csvForExcelBeginsWithAByteOrderMarkAndItsOwnIsRead() {
    byte[] excel = "\uFEFFkind\r\n已经问过\r\n".getBytes(StandardCharsets.UTF_8);
    Ran ran = Ran.with(excel, BATCH + "--csv --bom");
    assertEquals("\uFEFFkind" + ADDED + "已经问过,answered,claim,told,yes,可以。,\n", ran.out());
    byte[] windows = "kind\n已经问过\n".getBytes(Charset.forName("GB18030"));
    assertEquals(0, Ran.with(windows, BATCH + "--csv --encoding GB18030").status());
    Ran wrong = Ran.with(windows, BATCH + "--csv");
    assertTrue(wrong.out().contains("invalid,,,,,第 2 行不是 UTF-8"), wrong.out());
  }

  @Test
  void csvThatIsCarriedOnHasNoSecondHeader() {
    String cases = "kind\ntold\n9\ntold\n";
    String whole = batch(cases, "--csv").out();
    String rest = batch(cases, "--csv --bom --skip 2").out();
    assertEquals(whole.lines().toList().subList(3, 4), rest.lines().toList());
  }

  @Test
  void anEmptyInputHasNoResults() {
    for (String arguments : List.of("", "--csv")) {
      Ran ran = batch("", arguments);
      assertEquals(0, ran.status());
      assertEquals("", ran.out());
      assertFalse(ran.err().contains("件"), ran.err());
    }
  }
}
