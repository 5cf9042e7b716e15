package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Outcome;
import dev.yibao.model.Verdict;
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
    }
    content.layers(
        (overlay, below) -> {
          Verdict verdict = overlay.verdict();
          for (int i = below.size() - 1; i >= 0 && verdict == null; i--) {
            verdict = below.get(i).verdict();
          }
          judge(verdict, overlay.headline(), overlay.at(), content, findings);
          if (overlay.verdict() != null && overlay.headline().isEmpty()) {
            Location at = content.within(overlay.at(), "verdict");
            findings.error(at, "换了「verdict」，没有换「headline」", "加上「headline」：这样的结论，一句话");
          }
        });
  }

  private static void judge(
      Verdict verdict, String headline, Location piece, Corpus content, Findings findings) {
    boolean known = verdict != null && AGAINST.containsKey(verdict);
    if (known && AGAINST.get(verdict).matcher(headline).find()) {
      String message = "这句话和「verdict: " + verdict.id() + "」（" + verdict.label() + "）对不上";
      findings.error(content.within(piece, "headline"), message, "改「verdict」，或者改这句话");
    }
  }
}
