package dev.yibao.lint;

import dev.yibao.model.Body;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import java.util.List;

/** A region that names an outcome and changes nothing about it. */
final class EmptyOverlays implements Rule {

  private static final Body NOTHING =
      new Body(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

  @Override
  public String code() {
    return "empty-overlay";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    for (Region region : content.regions()) {
      for (Overlay overlay : region.overlays().values()) {
        boolean says = overlay.verdict() != null || !overlay.headline().isEmpty();
        boolean adds = !overlay.notes().isEmpty() || !overlay.drop().isEmpty();
        if (!says && !adds && overlay.body().equals(NOTHING)) {
          String message = "「" + overlay.outcome() + "」下面什么也没写";
          findings.warning(overlay.at(), message, "写上当地的不同，或者删掉这一项");
        }
      }
    }
  }
}
