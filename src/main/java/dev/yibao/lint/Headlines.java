package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.Regions;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds a headline that says another verdict than its own, or was left behind by a new verdict. */
final class Headlines {

  private static final String HEDGE = "^(?:一般|多半|通常|现在)?";

  /** By verdict, what its headlines do not begin with. */
  private static final Map<Verdict, Pattern> AGAINST =
      Map.of(
          Verdict.YES, Pattern.compile(HEDGE + "(?:不[能可行用给会得]|没法|无法|别)"),
          Verdict.NO, Pattern.compile(HEDGE + "(?:可以|能(?!不能)|还?来得及)"),
          Verdict.DEPENDS, Pattern.compile(HEDGE + "(?:不[能行]|不?可以|能(?!不能))[^，：。]{0,4}[：。]"));

  static void check(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      judge(outcome.verdict(), outcome.headline(), outcome.at(), content, findings);
      overlays(outcome, List.of(), outcome.changes(), content, findings);
    }
    for (Region region : content.regions()) {
      List<Region> chain = Regions.chain(content.library(), region.id());
      for (Overlay overlay : region.overlays().values()) {
        Outcome outcome = content.outcomes().get(overlay.outcome());
        if (outcome != null) {
          overlays(outcome, chain, overlay.withChanges(), content, findings);
        }
      }
    }
  }

  private static void overlays(
      Outcome outcome,
      List<Region> chain,
      List<Overlay> overlays,
      Corpus content,
      Findings findings) {
    for (Overlay overlay : overlays) {
      LocalDate day = overlay.isOfRegion() ? content.today() : overlay.from();
      Verdict verdict = new EffectiveOutcome(outcome, chain, day).verdict();
      if (overlay.verdict() != null && overlay.headline().isEmpty()) {
        Location at = content.within(overlay.at(), "verdict");
        findings.error(at, "换了「verdict」，没有换「headline」", "加上「headline」：这样的结论，一句话");
      } else {
        judge(verdict, overlay.headline(), overlay.at(), content, findings);
      }
    }
  }

  private static void judge(
      Verdict verdict, String headline, Location piece, Corpus content, Findings findings) {
    if (AGAINST.containsKey(verdict) && AGAINST.get(verdict).matcher(headline).find()) {
      String message = "这句话和「verdict: " + verdict.id() + "」（" + verdict.label() + "）对不上";
      findings.error(content.within(piece, "headline"), message, "改「verdict」，或者改这句话");
    }
  }
}
