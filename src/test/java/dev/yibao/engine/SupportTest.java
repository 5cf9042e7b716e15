package dev.yibao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Library;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Period;
import dev.yibao.model.Source;
import dev.yibao.model.Source.Checked;
import dev.yibao.model.Source.Kind;
import dev.yibao.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

  private static final Library LIBRARY =
      MemoryLibrary.of(
          List.of(),
          List.of(),
          List.of(),
          List.of(
              source("law", Kind.REGULATION, Checked.READ, null),
              source("retold", Kind.REGULATION, Checked.SECONDARY, null),
              source("unseen", Kind.REGULATION, Checked.UNVERIFIED, null),
              source("coming", Kind.REGULATION, Checked.READ, NEXT_YEAR),
              source("guide", Kind.GUIDE, Checked.READ, null),
              source("page", Kind.ARTICLE, Checked.READ, null)),
          List.of(),
          List.of());

  /** A source with a claim that was checked as far as it, and one that was read. */
  private static Source source(String id, Kind kind, Checked checked, LocalDate effective) {
    Claim same = new Claim("same", "", "说了。", "", "", null, Location.NONE);
    Claim read = new Claim("read", "", "说了。", "", "", Checked.READ, Location.NONE);
    Map<String, Claim> claims = Map.of("same", same, "read", read);
    return new Source(id, id, "", "", kind, "", effective, null, checked, claims, Location.NONE);
  }

  private static Basis cites(String... claims) {
    List<Citation> citations = new ArrayList<>();
    for (String claim : claims) {
      String[] parts = claim.split("#");
      citations.add(new Citation(parts[0], parts[1], Location.NONE));
    }
    return new Basis(citations, citations.isEmpty() ? "例子" : "");
  }

  private static Support on(LocalDate day, String... claims) {
    return Support.of(cites(claims), LIBRARY, day);
  }

  @Test
  void eachKindOfSourceHasItsGrade() {
    assertEquals(Support.LAW, on(DAY, "law#same"));
    assertEquals(Support.SECONDARY, on(DAY, "retold#same"));
    assertEquals(Support.SECONDARY, on(DAY, "unseen#same"));
    assertEquals(Support.GUIDE, on(DAY, "guide#same"));
    assertEquals(Support.ARTICLE, on(DAY, "page#same"));
    assertEquals(Support.OWN, on(DAY));
  }

  @Test
  void aClaimThatWasReadCountsAsReadWhateverItsSource() {
    assertEquals(Support.LAW, on(DAY, "unseen#read"));
  }

  @Test
  void theFirmestOfSeveralCounts() {
    assertEquals(Support.GUIDE, on(DAY, "page#same", "guide#same"));
    assertEquals(Support.LAW, on(DAY, "law#same", "page#same"));
  }

  @Test
  void aLawCountsFromItsFirstDayOn() {
    assertEquals(Support.ARTICLE, on(DAY, "coming#same", "page#same"));
    assertEquals(Support.LAW, on(NEXT_YEAR, "coming#same", "page#same"));
    assertEquals(Support.OWN, on(DAY, "coming#same"));
  }

  @Test
  void aReasonThatRestsOnNothingInForceIsNotReadFirst() {
    List<Statement> reasons = List.of(reason("coming#same"), reason(), reason("page#same"));
    assertEquals(
        List.of(reasons.get(1), reasons.get(2), reasons.get(0)),
        Support.inForceFirst(reasons, LIBRARY, DAY));
    assertEquals(reasons, Support.inForceFirst(reasons, LIBRARY, NEXT_YEAR));
  }

  private static Statement reason(String... claims) {
    Basis basis = cites(claims);
    return new Statement("", "因为。", basis, List.of(), Period.ALWAYS, Location.NONE);
  }
}
