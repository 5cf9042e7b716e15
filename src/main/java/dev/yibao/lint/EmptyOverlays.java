package dev.yibao.lint;

import dev.yibao.model.Body;
import dev.yibao.model.Overlay;

/** Finds a region or a day that names an outcome and changes nothing about it. */
final class EmptyOverlays {

  static void check(Corpus content, Findings findings) {
    for (Overlay overlay : content.overlays()) {
      boolean says = overlay.verdict() != null || !overlay.headline().isEmpty();
      boolean adds = !overlay.notes().isEmpty() || !overlay.drop().isEmpty();
      boolean changes = !overlay.changes().isEmpty();
      if (!says && !adds && !changes && overlay.body().equals(Body.EMPTY)) {
        String message = "「" + overlay.outcome() + "」下面什么也没写";
        findings.warning(overlay.at(), message, "写上有什么不同，或者删掉这一项");
      }
    }
  }
}
