package dev.yibao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerParserTest {

  private static final Library EMPTY = FlowBuilder.library();
  private static final AnswerParser READER =
      new AnswerParser(EMPTY, LocalDate.of(2026, 11, 22), "f");

  private static Question question(QuestionType type, Limits limits, String... idsAndLabels) {
    List<Option> options = new java.util.ArrayList<>();
    for (int i = 0; i < idsAndLabels.length; i += 2) {
      options.add(new Option(idsAndLabels[i], idsAndLabels[i + 1], "", null, Location.NONE));
    }
    return new Question(
        "f",
        "q",
        new QuestionName("f", "q"),
        type,
        "问？",
        "",
        options,
        List.of(),
        limits,
        null,
        Location.NONE);
  }

  private static final Question SCHEME =
      question(
          QuestionType.CHOICE,
          Limits.NONE,
          "resident",
          "居民医保（新农合）",
          "employee",
          "职工医保",
          "retired",
          "职工医保退休人员");

  private static List<String> accepted(Question question, String given) {
    return ((ParsedAnswer.Accepted) READER.read(question, given)).values();
  }

  private static Refusal.Code refused(Question question, String given) {
    return ((ParsedAnswer.Refused) READER.read(question, given)).refusal().code();
  }

  @ParameterizedTest
  @CsvSource({
    "resident, resident",
    "RESIDENT, resident",
    "ｒｅｓｉｄｅｎｔ, resident",
    "2, employee",
    "２, employee",
    "' 2 ', employee",
    "职工医保, employee",
    "居民, resident",
    "居民医保(新农合), resident",
    "职工医保退, retired"
  })
  void takesAnIdANumberALabelOrTheBeginningOfOne(String given, String id) {
    assertEquals(List.of(id), accepted(SCHEME, given));
  }

  @Test
  void refusesABeginningThatFitsTwo() {
    assertEquals(Refusal.Code.AMBIGUOUS, refused(SCHEME, "职工"));
  }

  @ParameterizedTest
  @CsvSource({"9", "0", "新农合", "''", "1e0", "-1"})
  void refusesWhatTheQuestionDoesNotHave(String given) {
    assertEquals(Refusal.Code.NO_SUCH_OPTION, refused(SCHEME, given));
  }

  @Test
  void tellsWhatIsAccepted() {
    Refusal refusal = ((ParsedAnswer.Refused) READER.read(SCHEME, "9")).refusal();
    assertEquals(List.of("resident", "employee", "retired"), refusal.accepted());
    assertTrue(refusal.message().contains("「9」"), refusal.message());
  }

  @ParameterizedTest
  @CsvSource({"y, yes", "是, yes", "n, no", "否, no", "1, yes", "YES, yes", "Ｎ, no"})
  void takesTheUsualWordsForYesAndNo(String given, String id) {
    Question settled = question(QuestionType.YES_NO, Limits.NONE, "yes", "是", "no", "否");
    assertEquals(List.of(id), accepted(settled, given));
  }

  @Test
  void takesSeveralInAnyOrderAndGivesThemInTheQuestions() {
    Question extras = question(QuestionType.MULTIPLE, Limits.NONE, "a", "甲", "b", "乙", "c", "丙");
    assertEquals(List.of("a", "c"), accepted(extras, "c,1"));
    assertEquals(List.of("a", "b"), accepted(extras, "乙，甲"));
    assertEquals(List.of("a"), accepted(extras, "a,a"));
    assertEquals(List.of(), accepted(extras, "none"));
    assertEquals(Refusal.Code.NO_SUCH_OPTION, refused(extras, "a,,b"));
    assertEquals(Refusal.Code.NO_SUCH_OPTION, refused(extras, "a,none"));
  }

  @Test
  void takesNumbersWithinTheirLimits() {
    Limits limits = new Limits(BigDecimal.ZERO, BigDecimal.valueOf(100), "元", null, null);
    Question amount = question(QuestionType.NUMBER, limits);
    assertEquals(List.of("99.5"), accepted(amount, "９９．５"));
    assertEquals(List.of("100"), accepted(amount, "100"));
    assertEquals(Refusal.Code.OUT_OF_RANGE, refused(amount, "100.01"));
    for (String word : List.of("1e3", "-5", "1.", ".5", "1,000", "", "一百", "0x10", "NaN")) {
      assertEquals(Refusal.Code.NOT_A_NUMBER, refused(amount, word), word);
    }
  }

  @Test
  void takesDaysUpToTheAsOfDay() {
    Question day = question(QuestionType.DATE, Limits.NONE);
    assertEquals(List.of("2026-11-22"), accepted(day, "2026-11-22"));
    assertEquals(Refusal.Code.OUT_OF_RANGE, refused(day, "2026-11-23"));
    for (String word : List.of("2026-02-30", "2026-1-1", "22.11.2026", "昨天", "")) {
      assertEquals(Refusal.Code.NOT_A_DATE, refused(day, word), word);
    }
  }

  @Test
  void saysALimitBeyondAllMeasureWithItsExponent() {
    Limits limits = new Limits(BigDecimal.ZERO, new BigDecimal("1e999999999"), "", null, null);
    Question amount = question(QuestionType.NUMBER, limits);
    assertEquals(List.of("0..1E+999999999"), READER.accepted(amount));
    assertTrue(READER.read(amount, "9".repeat(30)) instanceof ParsedAnswer.Accepted);
    assertTrue(READER.read(amount, "9".repeat(31)) instanceof ParsedAnswer.Refused);
    assertTrue(READER.read(amount, "1e5") instanceof ParsedAnswer.Refused);
  }
}
