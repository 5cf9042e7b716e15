package dev.yibao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Period;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changes with the day, and what with the place. */
class EffectiveOutcomeTest {

  private static final LocalDate EVE = LocalDate.of(2026, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

  @Test
  void aChangeHoldsFromItsDayOnAndTheNextOneLiesOnIt() {
    Outcome outcome =
        outcome(
            List.of(said("why", "旧理由", Period.ALWAYS)),
            change(NEW_YEAR, Verdict.NO, "元旦起", List.of(), said("why", "新理由", Period.ALWAYS)),
            change(MARCH, null, "三月起", List.of("why"), said("", "三月的理由", Period.ALWAYS)));
    assertEquals("DEPENDS 原来 [旧理由]", on(EVE, outcome));
    assertEquals("NO 元旦起 [新理由]", on(NEW_YEAR, outcome));
    assertEquals("NO 元旦起 [新理由]", on(MARCH.minusDays(1), outcome));
    assertEquals("NO 三月起 [三月的理由]", on(MARCH, outcome));
  }

  @Test
  void thePlaceLiesOverTheDayAndTheCityOverTheProvince() {
    Outcome outcome = outcome(List.of(), change(NEW_YEAR, Verdict.NO, "全国元旦起", List.of()));
    Region province =
        region("province", over(Verdict.YES, "省里", change(MARCH, Verdict.NO, "省里三月起", List.of())));
    Region city = region("city", over(null, "", change(NEW_YEAR, null, "市里元旦起", List.of())));
    assertEquals("YES 省里 []", on(NEW_YEAR, outcome, province));
    assertEquals("NO 省里三月起 []", on(MARCH, outcome, province));
    assertEquals("YES 省里 []", on(EVE, outcome, city, province));
    assertEquals("YES 市里元旦起 []", on(NEW_YEAR, outcome, city, province));
    assertEquals("NO 市里元旦起 []", on(MARCH, outcome, city, province));
  }

  @Test
  void aStatementHoldsFromItsFirstDayToItsLast() {
    Outcome outcome =
        outcome(
            List.of(
                said("", "到年底", new Period(null, EVE)),
                said("", "元旦到二月底", new Period(NEW_YEAR, MARCH.minusDays(1)))));
    assertEquals("DEPENDS 原来 [到年底]", on(EVE, outcome));
    assertEquals("DEPENDS 原来 [元旦到二月底]", on(NEW_YEAR, outcome));
    assertEquals("DEPENDS 原来 []", on(MARCH, outcome));
  }

  @Test
  void aStatementTakesTheOldOnesPlaceOnlyOnTheDaysOnWhichItHolds() {
    Outcome outcome = outcome(List.of(said("why", "旧理由", Period.ALWAYS)));
    Overlay overlay =
        new Overlay(
            "f/o",
            null,
            null,
            "",
            List.of(),
            List.of(),
            because(List.of(said("why", "当地的理由", new Period(NEW_YEAR, null)))),
            List.of(),
            Location.NONE);
    assertEquals("DEPENDS 原来 [旧理由]", on(EVE, outcome, region("city", overlay)));
    assertEquals("DEPENDS 原来 [当地的理由]", on(NEW_YEAR, outcome, region("city", overlay)));
  }

  private static String on(LocalDate day, Outcome outcome, Region... nearestFirst) {
    EffectiveOutcome effective = new EffectiveOutcome(outcome, List.of(nearestFirst), day);
    List<String> reasons = effective.body().reasons().stream().map(Statement::text).toList();
    return effective.verdict() + " " + effective.headline() + " " + reasons;
  }

  private static Outcome outcome(List<Statement> reasons, Overlay... changes) {
    return new Outcome(
        "f",
        "o",
        Verdict.DEPENDS,
        "原来",
        because(reasons),
        null,
        List.of(),
        List.of(changes),
        Location.NONE);
  }

  private static Overlay change(
      LocalDate from, Verdict verdict, String headline, List<String> drop, Statement... reasons) {
    Body body = because(List.of(reasons));
    return new Overlay(
        "f/o", from, verdict, headline, List.of(), drop, body, List.of(), Location.NONE);
  }

  private static Overlay over(Verdict verdict, String headline, Overlay... changes) {
    return new Overlay(
        "f/o",
        null,
        verdict,
        headline,
        List.of(),
        List.of(),
        Body.EMPTY,
        List.of(changes),
        Location.NONE);
  }

  private static Region region(String id, Overlay overlay) {
    return new Region(id, id, List.of(), "", Map.of("f/o", overlay), Location.NONE);
  }

  private static Body because(List<Statement> reasons) {
    List<Statement> none = List.of();
    return new Body(reasons, none, List.of(), List.of(), none, none, List.of(), "");
  }

  private static Statement said(String id, String text, Period period) {
    return new Statement(id, text, new Basis(List.of(), "例子"), List.of(), period, Location.NONE);
  }
}
