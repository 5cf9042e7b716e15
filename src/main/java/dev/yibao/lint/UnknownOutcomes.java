package dev.yibao.lint;

import dev.yibao.model.Overlay;
import dev.yibao.model.Region;

/** A region that changes an outcome that does not exist. */
final class UnknownOutcomes implements Rule {

  @Override
  public String code() {
    return "unknown-outcome";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    for (Region region : content.regions()) {
      for (Overlay overlay : region.overlays().values()) {
        String key = overlay.outcome();
        if (!content.outcomes().containsKey(key) && !isBroken(key, content)) {
          findings.unknown(overlay.at(), "没有结论「" + key + "」", key, content.outcomes().keySet(), "");
        }
      }
    }
  }

  /** Whether its flow is there but cannot be read, so that nothing is known of its outcomes. */
  private static boolean isBroken(String key, Corpus content) {
    String flow = key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
    return content.flowIds().contains(flow) && content.library().flow(flow) == null;
  }
}
