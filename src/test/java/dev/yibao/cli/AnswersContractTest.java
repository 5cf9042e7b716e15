package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the scripting contract says of answers, sentence by sentence. */
class AnswersContractTest {

  private static final String CLAIM =
      "claim --flows src/test/resources/contract/flows --as-of 2026-11-22 --format json ";

  @TempDir private Path folder;

  private static Ran claim(String arguments) {
    return Ran.of((CLAIM + "--no-input " + arguments).strip());
  }

  private static Ran lines(String lines, String arguments) {
    return Ran.with(lines, (CLAIM + arguments).strip());
  }

  private Ran file(String text, String arguments) throws Exception {
    return file(text.getBytes(StandardCharsets.UTF_8), arguments);
  }

  private Ran file(byte[] bytes, String arguments) throws Exception {
    Path file = Files.write(folder.resolve("answers"), bytes);
    return claim("--answers " + file + " " + arguments);
  }

  private static List<String> values(Ran ran) {
    return ran.json()
        .get("answers")
        .valueStream()
        .map(answer -> answer.get("value"))
        .map(value -> value.isArray() ? value.toString() : value.asString())
        .toList();
  }

  private static String outcome(Ran ran) {
    JsonNode outcome = ran.json().path("outcome");
    return outcome.path("flow").asString() + "/" + outcome.path("id").asString();
  }

  @Test
  void theSameAnswersGiveTheSameBytesEachWayTheyAreGiven() throws Exception {
    String byOption =
        claim("-a kind=bill -a amount=2000 -a discharged=2026-11-01 -a extras=agent,third").out();
    String yaml = "kind: bill\namount: 2000\ndischarged: 2026-11-01\nextras: [agent, third]\n";
    String json =
        "{\"kind\":\"2\",\"amount\":2000,\"discharged\":\"2026-11-01\",\"extras\":\"agent,third\"}";
    String lines = "bill\n2000\n2026-11-01\nthird,agent\n";
    assertEquals(byOption, file(yaml, "").out());
    assertEquals(byOption, file(json, "").out());
    assertEquals(byOption, Ran.with(yaml, CLAIM + "--answers -").out());
    assertEquals(byOption, Ran.with(yaml, CLAIM + "--no-input --answers -").out());
    assertEquals(byOption, lines(lines, "").out());
    assertEquals(
        byOption, lines("2000\nagent，third\n", "-a kind=bill -a discharged=2026-11-01").out());
    assertEquals(
        "claim/extra",
        outcome(claim("-a kind=bill -a amount=2000 -a discharged=2026-11-01 -a extras=none")));
  }

  @Test
  void anOptionWinsOverTheFileAndTheFileOverLines() throws Exception {
    assertEquals(List.of("told"), values(file("kind: bill\n", "-a kind=told")));
    Path file = Files.writeString(folder.resolve("answers"), "kind: told\n");
    Ran ran = lines("bill\n", "--answers " + file + " --lenient");
    assertEquals(List.of("told"), values(ran));
  }

  @Test
  void blankLinesAndRemarksArePassedOver() {
    assertEquals(
        "claim/told", outcome(lines("\n# a remark\n  \n  # and another\n4\n\n# end\n", "")));
  }

  @Test
  void aHandedOverQuestionBearsItsFlowAndASharedOneNeverDoes() {
    Ran ran = claim("-a kind=premium -a scheme=resident -a asked.who=self");
    assertEquals("asked/refused", outcome(ran));
    List<String> names =
        ran.json()
            .get("answers")
            .valueStream()
            .map(answer -> answer.get("question").asString())
            .toList();
    assertEquals(List.of("kind", "scheme", "asked.who"), names);
  }

  @ParameterizedTest
  @CsvSource({
    "told, told",
    "TOLD, told",
    "ｔｏｌｄ, told",
    "'  told  ', told",
    "4, told",
    "４, told",
    "已经问过, told",
    "已经, told",
    "医保费, premium",
    "医保, premium",
    "医药费(自, bill",
    "'　医药费（自己垫的）　', bill"
  })
  void aChoiceTakesIdNumberLabelOrBeginningFolded(String given, String value) {
    assertEquals(value, values(lines(given + "\n", "")).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "yes, yes",
    "y, yes",
    "是, yes",
    "Ｙ, yes",
    "1, yes",
    "no, no",
    "N, no",
    "否, no",
    "2, no"
  })
  void aYesOrNoTakesFourWordsForEach(String given, String value) {
    assertEquals(value, values(claim("-a kind=bill -a amount=5 -a settled=" + given)).get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "kind, 9, no-such-option", "kind, 医药费, ambiguous", "kind, '', no-such-option",
    "amount, abc, not-a-number", "amount, -5, not-a-number", "amount, 1e3, not-a-number",
    "amount, 5., not-a-number", "amount, 100001, out-of-range",
        "discharged, 2026-13-01, not-a-date",
    "discharged, 2026-11-23, out-of-range", "discharged, 2月30日, not-a-date",
        "extras, 'agent,x', no-such-option",
    "extras, 'agent,none', no-such-option", "region, atlantis, no-such-region",
        "nothing, x, no-such-question",
    "asked.nothing, x, no-such-question", "nowhere.who, x, no-such-question"
  })
  void whatDoesNotFitIsRefusedAtOnce(String question, String given, String code) {
    Ran ran =
        Ran.of(
            (CLAIM + "--no-input -a").split(" ").length == 0
                ? new String[0]
                : with(question + "=" + given));
    assertEquals(code, ran.error());
    assertEquals(4, ran.status());
    assertEquals("invalid", ran.json().get("status").asString());
    assertEquals("kind", ran.json().get("question").get("id").asString());
  }

  private static String[] with(String answer) {
    List<String> arguments = new java.util.ArrayList<>(List.of(CLAIM.strip().split(" ")));
    arguments.addAll(List.of("--no-input", "-a", answer));
    return arguments.toArray(String[]::new);
  }

  @Test
  void aRefusedLineTellsItsNumberAndWhatIsAccepted() {
    JsonNode error = lines("# remark\n\nwrong\n", "").json().get("error");
    assertEquals(3, error.get("line").asInt());
    assertEquals("wrong", error.get("given").asString());
    assertEquals("kind", error.get("question").asString());
    assertEquals("[\"premium\",\"bill\",\"bill-old\",\"told\"]", error.get("accepted").toString());
  }

  @Test
  void theSameQuestionTwiceInOneWayIsRefused() throws Exception {
    assertEquals("answered-twice", claim("-a kind=told -a kind=told").error());
    assertEquals("answered-twice", claim("--region other -a region=other").error());
    assertEquals("bad-answers-file", file("kind: told\nkind: told\n", "").error());
  }

  @Test
  void whatWasNeverAskedForIsRefusedOnceAnOutcomeIsReached() {
    Ran ran = claim("-a kind=told -a amount=5");
    assertEquals("never-asked", ran.error());
    assertEquals("amount", ran.json().get("error").get("question").asString());
    assertEquals(4, ran.status());
    Ran lenient = claim("-a kind=told -a amount=5 --lenient");
    assertEquals(0, lenient.status());
    assertTrue(lenient.err().contains("amount=5"), lenient.err());
  }

  @Test
  void linesLeftOverAreRefusedOnceAnOutcomeIsReached() {
    Ran ran = lines("told\n\nmore\n", "");
    assertEquals("left-over", ran.error());
    assertEquals(3, ran.json().get("error").get("line").asInt());
    Ran lenient = lines("told\nmore\n", "--lenient");
    assertEquals(0, lenient.status());
    assertTrue(lenient.err().contains("more"), lenient.err());
  }

  @Test
  void whileAQuestionIsOpenOnlyWhatCanNoLongerBeAskedIsRefused() {
    assertEquals(3, claim("-a kind=bill -a extras=agent").status());
    assertEquals("never-asked", claim("-a kind=bill -a scheme=resident").error());
    assertEquals(3, claim("-a scheme=resident").status());
  }

  @Test
  void whereAnswersAreMissingTheRunEndsIncomplete() {
    Ran none = claim("-a kind=premium");
    assertEquals(3, none.status());
    JsonNode json = none.json();
    assertEquals("incomplete", json.get("status").asString());
    assertEquals("scheme", json.get("question").get("id").asString());
    assertEquals("{\"answered\":1,\"most_left\":2}", json.get("progress").toString());
    assertEquals(none.out(), lines("premium\n", "").out());
  }

  @Test
  void standardInputIsNotOpenedWhereNoQuestionIsOpen() {
    assertEquals(0, Ran.of(CLAIM + "-a kind=told").status());
    assertEquals(4, Ran.of(CLAIM + "-a kind=wrong").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim-city", "例城", "例城市", "CLAIM-CITY"})
  void aPlaceGoesByIdOrByItsChineseNames(String place) {
    String bill = "-a kind=bill -a amount=5 -a settled=no -a extras=none ";
    Ran ran = claim(bill + "--region " + place);
    assertEquals(ran.out(), claim(bill + "-a region=" + place).out());
    JsonNode outcome = ran.json().get("outcome");
    assertEquals("no", outcome.get("verdict").asString());
    assertEquals("例城不办。", outcome.get("regions").get(0).get("text").asString());
    assertEquals("claim-city", values(ran).get(4));
  }

  @Test
  void whereThePlaceIsNotKnownTheOnesThatDifferAreNamed() {
    String bill = "-a kind=bill -a amount=5 -a settled=no -a extras=none ";
    for (String place : List.of("", "--region other", "--region unsure")) {
      JsonNode outcome = claim(bill + place).json().get("outcome");
      assertEquals("depends", outcome.get("verdict").asString());
      assertEquals(1, outcome.get("regions").size());
      assertTrue(outcome.get("regions").get(0).get("text").asString().contains("例城"));
    }
  }

  @Test
  void theRegionThatWasSaidIsNotAskedFor() {
    Ran ran = claim("-a kind=bill -a amount=2000 -a discharged=2026-01-01 --region 例城");
    assertEquals("claim/told", outcome(ran));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n- b\n",
        "just text\n",
        "",
        "kind: [told\n",
        "kind: {a: b}\n",
        "kind:\n",
        "a: 1\n--- \nb: 2\n",
        "{\"kind\": \"told\", \"kind\": \"told\"}"
      })
  void anAnswersFileThatIsNoMapOfAnswersIsOneClearLine(String text) throws Exception {
    Ran ran = file(text, "");
    assertEquals("bad-answers-file", ran.error(), ran.out());
    assertEquals(4, ran.status());
    assertEquals("", ran.err());
    Ran plain =
        Ran.of(
            "claim --flows src/test/resources/contract/flows --answers "
                + folder.resolve("answers"));
    assertEquals(1, plain.err().lines().count(), plain.err());
    assertEquals("", plain.out());
  }

  @Test
  void anAnswersFileIsReadWithItsByteOrderMarkAndWindowsLineEnds() throws Exception {
    assertEquals("claim/told", outcome(file("\uFEFFkind: told\r\n", "")));
    assertEquals("bad-answers-file", claim("--answers " + folder).error());
    assertEquals("bad-answers-file", claim("--answers " + folder.resolve("none")).error());
  }

  @Test
  void anAnswersFileInAnotherEncodingIsRefusedWithItsLineOrReadAsSaid() throws Exception {
    byte[] bytes = "amount: 5\nkind: 已经问过\n".getBytes(Charset.forName("GB18030"));
    Ran ran = file(bytes, "");
    assertEquals("bad-encoding", ran.error());
    assertEquals(2, ran.json().get("error").get("line").asInt());
    assertEquals("never-asked", file(bytes, "--encoding GB18030").error());
  }

  @Test
  void anAnswersFileOfAHundredMegabytesIsRefusedUnread() throws Exception {
    Path file = folder.resolve("huge");
    try (var out =
        Files.newByteChannel(
            file,
            java.nio.file.StandardOpenOption.CREATE_NEW,
            java.nio.file.StandardOpenOption.WRITE)) {
      out.position(100L << 20).write(java.nio.ByteBuffer.wrap(new byte[1]));
    }
    assertEquals("bad-answers-file", claim("--answers " + file).error());
  }
}
