package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people write them, and bands that count calendar months. */
class DatesTest {

  private static final String FLOW =
      """
      title: 交得晚了
      summary: 看看还来不来得及
      reviewed: 2026-11-22
      start: discharged
      questions:
        discharged:
          ask: 哪天出的院？
          type: date
          unit: months
          bands:
            - {below: 3, go: soon}
            - {from: 3, below: 12, go: late}
            - {from: 12, go: gone}
      outcomes:
        soon: {verdict: yes, headline: 来得及。, reasons: [&], steps: [&]}
        late: {verdict: how-to, headline: 晚了。, reasons: [&], steps: [&]}
        gone: {verdict: no, headline: 太晚了。, reasons: [&], steps: [&]}
      """
          .replace("&", "{text: 就这样。, uncited: 例子}");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("late.yaml"), FLOW);
  }

  private Ran asked(String answer) {
    return yibao(("late --no-input --format json --as-of 2026-11-30 -a discharged=" + answer));
  }

  private Ran yibao(String line) {
    return Ran.over(folder, line.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "2026年8月31日, 2026-08-31, soon",
    "8月30号, 2026-08-30, soon",
    "8-29, 2026-08-29, late",
    "12-1, 2025-12-01, late",
    "2025/11/30, 2025-11-30, late",
    "2025.11.29, 2025-11-29, gone",
    "昨天, 2026-11-29, soon"
  })
  void aDayIsEchoedInItsOneForm(String given, String day, String outcome) {
    Ran ran = asked(given);
    assertEquals(day, ran.json().at("/answers/0/value").asString(), ran.out());
    assertEquals(day, ran.json().at("/answers/0/label").asString());
    assertEquals(outcome, ran.json().at("/outcome/id").asString());
  }

  @Test
  void aDayThatIsNoneSaysWhatMayBeWritten() {
    Ran ran = asked("1/2");
    assertEquals("not-a-date", ran.error());
    assertEquals(
        "问题「哪天出的院？」（discharged）不能回答「1/2」：看不出哪个是月、哪个是日。"
            + "可以答：YYYY-MM-DD（2026-11-30 或之前），也可以写 2026年3月5日、3月5日、昨天、3天前",
        ran.json().at("/error/message").asString());
  }

  @Test
  void pathsShowTheLatestDayOfEachBand() {
    String paths = yibao("paths late --format json --as-of 2026-11-30").out();
    for (String day : new String[] {"2026-11-30", "2026-08-29", "2025-11-29"}) {
      assertTrue(paths.contains("{\"discharged\":\"" + day + "\"}"), paths);
    }
  }

  @Test
  void theTreeCountsInMonths() {
    String tree = yibao("graph late").out();
    assertTrue(tree.contains("满3个月、不到12个月"), tree);
  }

  @Test
  void theSentenceToSayNamesWhatWasAnswered() throws IOException {
    String before =
        """
          cost:
            ask: 花了多少？
            type: number
            unit: 元
            bands: [{go: why}]
          why:
            ask: 为什么？
            options:
              ill: {label: 生病, go: discharged}
        """;
    String said = "headline: 来得及。, ask-office: '我{discharged}出院，{why}，花了{cost}，还报吗？'";
    Files.writeString(
        folder.resolve("late.yaml"),
        FLOW.replace("start: discharged", "start: cost")
            .replace("questions:\n", "questions:\n" + before)
            .replace("headline: 来得及。", said));
    String given = "-a why=1 -a cost=1.5万 -a discharged=昨天 --as-of 2026-11-30";
    String sentence = "我2026年11月29日出院，生病，花了15000元，还报吗？";
    Ran json = yibao("late --format json " + given);
    assertEquals(sentence, json.json().at("/outcome/ask_office").asString(), json.out());
    assertTrue(yibao("late " + given).out().contains("「" + sentence + "」"));
    assertEquals(0, yibao("check").status(), yibao("check").out());
    String cases = "{\"answers\":{\"why\":\"1\",\"cost\":\"1\",\"discharged\":\"2026-11-29\"}}\n";
    String batch = "batch late --as-of 2026-11-30 --flows " + folder;
    String out = Ran.with(cases + cases.replace("-29", "-28"), batch).out();
    assertTrue(out.contains("我2026年11月29日出院") && out.contains("我2026年11月28日出院"), out);
  }

  @Test
  void monthsAreWhole() throws IOException {
    Files.writeString(folder.resolve("late.yaml"), FLOW.replace("3, ", "2.5, "));
    Ran check = yibao("check");
    assertTrue(check.out().contains("按月数的「below」应是整数"), check.out());
    Files.writeString(folder.resolve("late.yaml"), FLOW.replace("months", "weeks"));
    Ran weeks = yibao("check");
    assertTrue(weeks.out().contains("不认识的「unit」取值「weeks」"), weeks.out());
  }
}
