package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import dev.yibao.model.Verdict;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds headlines against the verdicts above which they are read. */
final class Headlines {

  private static final String HEDGE = "^(?:一般|多半|通常|现在)?";

  /** By verdict, what no headline begins with, since it would say another verdict. */
  private static final Map<Verdict, Pattern> AGAINST =
      Map.of(
          Verdict.YES,
          Pattern.compile(HEDGE + "(?:不能|不可以|不可|不行|不用|不给|不会|不得|没法|无法|别)"),
          Verdict.NO,
          Pattern.compile(HEDGE + "(?:可以|能(?!不能)|还?来得及|已经(?!不))"),
          Verdict.DEPENDS,
          Pattern.compile(HEDGE + "(?:不能|不可以|不行|可以|能)(?!不能)[^，：。；]{0,4}[：。；！]"));

  static void against(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      judge(outcome.verdict(), outcome.headline(), outcome.at(), content, findings);
    }
    for (Region region : content.regions()) {
      for (Overlay overlay : region.overlays().values()) {
        EffectiveOutcome there = there(overlay, region.id(), content);
        boolean says = overlay.verdict() != null || !overlay.headline().isEmpty();
        if (there != null && says) {
          judge(there.verdict(), there.headline(), overlay.at(), content, findings);
        }
      }
    }
  }

  /** Finds a region that gives another verdict and leaves the headline as it is. */
  static void missing(Corpus content, Findings findings) {
    for (Region region : content.regions()) {
      for (Overlay overlay : region.overlays().values()) {
        EffectiveOutcome below = there(overlay, region.parent(), content);
        boolean other = below != null && overlay.verdict() != null;
        if (other && overlay.verdict() != below.verdict() && overlay.headline().isEmpty()) {
          Location at = content.within(overlay.at(), "verdict");
          String message = "「verdict」换了，「headline」还是原来的「" + below.headline() + "」";
          findings.error(at, message, "加上「headline」：当地的结论，一句话");
        }
      }
    }
  }

  private static EffectiveOutcome there(Overlay overlay, String region, Corpus content) {
    Outcome outcome = content.outcomes().get(overlay.outcome());
    ResultBuilder results = new ResultBuilder(content.library(), content.today());
    return outcome == null ? null : results.effective(outcome, region);
  }

  private static void judge(
      Verdict verdict, String headline, Location piece, Corpus content, Findings findings) {
    Pattern against = verdict == null ? null : AGAINST.get(verdict);
    if (against != null && against.matcher(headline).find()) {
      String message =
          "这句话和结论「" + verdict.id() + "」（" + verdict.label() + "）对不上：「" + headline + "」";
      findings.error(content.within(piece, "headline"), message, "改「verdict」，或者改这句话");
    }
  }
}
