package dev.yibao.lint;

import dev.yibao.model.Body;
import dev.yibao.model.Overlay;

/** Finds what regions and days change that cannot be meant. */
final class Overlays {

  /** Finds a region or a day that names an outcome and changes nothing about it. */
  static void empty(Overlay overlay, Findings findings) {
    boolean says = overlay.verdict() != null || !overlay.headline().isEmpty();
    boolean adds = !overlay.notes().isEmpty() || !overlay.drop().isEmpty();
    boolean changes = !overlay.changes().isEmpty();
    if (!says && !adds && !changes && overlay.body().equals(Body.EMPTY)) {
      String message = "「" + overlay.outcome() + "」下面什么也没写";
      findings.warning(overlay.at(), message, "写上有什么不同，或者删掉这一项");
    }
  }

  /** Finds a region whose own verdict hides that of a later change below it. */
  static void verdicts(Corpus.Layer layer, Findings findings) {
    Overlay overlay = layer.overlay();
    for (Overlay change : layer.below()) {
      if (overlay.isOfRegion() && !change.isOfRegion() && hides(overlay, change)) {
        String verdict = "「" + change.verdict().label() + "」";
        String message = "结论从 " + change.from() + " 起变成" + verdict + "，这里的盖住了它";
        String hint = "那时这里也变的，在这里的「changes」里写同一天；不变的，也在那一天写上这里的 verdict";
        findings.warning(overlay.at(), "verdict", message, hint);
      }
    }
  }

  /** Tells whether a region says another verdict on the day of a change, and not since that day. */
  private static boolean hides(Overlay region, Overlay change) {
    Overlay last = null;
    for (Overlay one : region.withChanges()) {
      boolean begun = one.from() == null || !one.from().isAfter(change.from());
      last = begun && one.verdict() != null ? one : last;
    }
    return change.verdict() != null
        && last != null
        && last.verdict() != change.verdict()
        && !change.from().equals(last.from());
  }
}
