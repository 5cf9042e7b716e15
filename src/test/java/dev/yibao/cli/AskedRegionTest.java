package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The region, which the program asks for by itself once an outcome differs by it. */
class AskedRegionTest {

  private static final String MONEY = "money --flows src/test/resources/answers/flows";
  private static final String JSON = MONEY + " --format json --as-of 2026-11-22";

  /** Somebody whose outcome two regions have notes for. */
  private static final String HEIR = "heir\nnone\n";

  private static String answers(Ran ran) {
    StringBuilder answers = new StringBuilder();
    ran.json()
        .get("answers")
        .forEach(one -> answers.append(one.get("question").asString()).append(' '));
    return answers.toString().strip();
  }

  @ParameterizedTest
  @CsvSource({
    "north, north",
    "北城, north",
    "1, north-east",
    "2, north",
    "3, other",
    "4, unsure",
    "other, other",
    "其他地方, other",
    "unsure, unsure"
  })
  void theNextLineOfAnOpenedInputAnswersIt(String line, String region) {
    Ran ran = Ran.with(HEIR + line + "\n", JSON);
    assertEquals("who extras region", answers(ran), ran.out());
    assertEquals(region, ran.json().at("/answers/2/value").asString());
    String given = JSON + " -a who=heir -a extras=none --region " + region;
    assertEquals(Ran.of(given).out(), ran.out());
  }

  @Test
  void withoutAnotherLineTheAnswerIsThatOfNoRegion() {
    Ran ran = Ran.with(HEIR, JSON);
    assertEquals(0, ran.status());
    assertEquals("who extras", answers(ran));
    assertEquals(
        "[{\"region\":\"north-east\",\"name\":\"北城东区\"},{\"region\":\"north\",\"name\":\"北城\"}]",
        ran.json().at("/outcome/differs_in").toString());
    assertEquals(ran.out(), Ran.of(JSON + " -a who=heir -a extras=none").out());
  }

  @Test
  void aLineThatIsNoRegionIsRefused() {
    Ran ran = Ran.with(HEIR + "atlantis\n", JSON);
    assertEquals(4, ran.status());
    assertEquals("no-such-region", ran.error());
    assertEquals(3, ran.json().at("/error/line").asInt());
    assertEquals("region", ran.json().at("/error/question").asString());
    assertEquals(4, Ran.with(HEIR + "9\n", JSON).status());
  }

  @Test
  void linesBehindTheRegionAreLeftOver() {
    Ran ran = Ran.with(HEIR + "north\nmore\n", JSON);
    assertEquals("left-over", ran.error());
    assertEquals(4, ran.json().at("/error/line").asInt());
  }

  @Test
  void aRegionThatWasSaidIsNotAskedFor() {
    assertEquals("left-over", Ran.with(HEIR + "north\n", JSON + " --region other").error());
    Ran known = Ran.with(HEIR, JSON + " --region north");
    assertFalse(known.out().contains("differs_in"));
  }

  @Test
  void anOutcomeThatDiffersNowhereAsksForNoRegion() {
    Ran ran = Ran.with("list\nnorth\n", JSON);
    assertEquals("left-over", ran.error(), ran.out());
  }

  @Test
  void flowsAndTheirPathsDoNotKnowIt() {
    assertFalse(Ran.of(MONEY.replace("money", "paths money")).out().contains("region"));
    assertFalse(Ran.of(MONEY.replace("money", "graph money")).out().contains("在哪里参保"));
    assertTrue(Ran.of(JSON + " -a who=heir --no-input").out().contains("\"most_left\":1"));
  }
}
