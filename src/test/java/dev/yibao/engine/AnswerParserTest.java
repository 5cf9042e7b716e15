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
    for (String word : List.of("1e3", "-5", "1.", ".5", "", "一百", "0x10", "NaN")) {
      assertEquals(Refusal.Code.NOT_A_NUMBER, refused(amount, word), word);
    }
  }

  private static Question counted(String unit) {
    return question(QuestionType.NUMBER, new Limits(null, null, unit, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "1.5万, 15000",
    "１．５万, 15000",
    "1.5 万元, 15000",
    "0.00005万, 0.5",
    "1.50万, 15000",
    "3千, 3000",
    "1200元, 1200",
    "'1,500', 1500",
    "'1，500', 1500",
    "'1,234,567.5', 1234567.5",
    "'1,500万', 15000000",
    "１５００, 1500"
  })
  void takesNumbersAsPeopleWriteThem(String given, String number) {
    assertEquals(List.of(number), accepted(counted("元"), given));
  }

  @ParameterizedTest
  @CsvSource({
    "2万5",
    "一万",
    "1.5亿",
    "1.5w",
    "万",
    "1万2千",
    "1.5万万",
    "30天",
    "元",
    "'15,00'",
    "'1,5000'",
    "',500'",
    "'1500,'",
    "'1,500,'",
    "'0001,500'",
    "'1.5,000'",
    "1 500",
    "1.5.2万",
    "-1万",
    "1.万"
  })
  void neverTakesAPartOfWhatWasWritten(String given) {
    assertEquals(Refusal.Code.NOT_A_NUMBER, refused(counted("元"), given));
  }

  @Test
  void takesTheUnitOfItsQuestionAlone() {
    assertEquals(List.of("30"), accepted(counted("天"), "30天"));
    assertEquals(List.of("1.5"), accepted(counted("万元"), "1.5万元"));
    assertEquals(Refusal.Code.NOT_A_NUMBER, refused(counted("万元"), "1.5万"));
    assertEquals(Refusal.Code.NOT_A_NUMBER, refused(counted(""), "30天"));
  }

  @Test
  void takesDaysUpToTheAsOfDay() {
    Question day = question(QuestionType.DATE, Limits.NONE);
    assertEquals(List.of("2026-11-22"), accepted(day, "2026-11-22"));
    assertEquals(Refusal.Code.OUT_OF_RANGE, refused(day, "2026-11-23"));
    for (String word : List.of("2026-02-30", "22.11.2026", "")) {
      assertEquals(Refusal.Code.NOT_A_DATE, refused(day, word), word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026年11月1日, 2026-11-01",
    "2026年11月1号, 2026-11-01",
    "２０２６年１１月１日, 2026-11-01",
    "2026 年 11 月 1 日, 2026-11-01",
    "2026年11月1, 2026-11-01",
    "2026/11/1, 2026-11-01",
    "2026.11.1, 2026-11-01",
    "2026-11-1, 2026-11-01",
    "20261101, 2026-11-01",
    "11月1日, 2026-11-01",
    "11月3号, 2026-11-03",
    "11月22日, 2026-11-22",
    "11月23日, 2025-11-23",
    "12-31, 2025-12-31",
    "11-1, 2026-11-01",
    "2月29日, 2024-02-29",
    "今天, 2026-11-22",
    "昨天, 2026-11-21",
    "前天, 2026-11-20",
    "0天前, 2026-11-22",
    "30天前, 2026-10-23",
    "３０ 天前, 2026-10-23",
    "1000天前, 2024-02-26"
  })
  void takesDaysAsPeopleWriteThem(String given, String day) {
    assertEquals(List.of(day), accepted(question(QuestionType.DATE, Limits.NONE), given));
  }

  @ParameterizedTest
  @CsvSource({
    "2026年2月30日, 没有这一天",
    "2月30日, 没有这一天",
    "13-1, 没有这一天",
    "20261301, 没有这一天",
    "1/2, 看不出哪个是月、哪个是日",
    "1.2, 看不出哪个是月、哪个是日",
    "26-11-1, 看不出哪个是月、哪个是日",
    "2026年11月, 还差是哪一天",
    "2026-11, 还差是哪一天",
    "11月, 还差是哪一天",
    "2026-11/1, 不是日子",
    "三天前, 不是日子",
    "明天, 不是日子",
    "上周三, 不是日子",
    "天前, 不是日子",
    "2026111, 不是日子",
    "1 1-1, 不是日子",
    "2026年11月1日上午, 不是日子",
    "Y-N-N, 不是日子",
    "99999999999999999999天前, 不是日子",
    "2026-+1-01, 不是日子"
  })
  void saysWhyNoDayIsMeant(String given, String why) {
    Question day = question(QuestionType.DATE, Limits.NONE);
    ParsedAnswer.Refused refused = (ParsedAnswer.Refused) READER.read(day, given);
    assertEquals(why, refused.why());
    assertEquals(Refusal.Code.NOT_A_DATE, refused.refusal().code());
    assertTrue(refused.refusal().message().contains(why + "。可以答：YYYY-MM-DD（2026-11-22 或之前），也可以写"));
  }

  @Test
  void saysWhichDayIsOutOfRange() {
    Limits limits = new Limits(null, null, "天", LocalDate.of(2026, 1, 1), null);
    ParsedAnswer.Refused refused =
        (ParsedAnswer.Refused) READER.read(question(QuestionType.DATE, limits), "12月31日");
    assertEquals("超出范围（2025-12-31）", refused.why());
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
