package dev.yibao.lint;

import dev.yibao.model.Overlay;

/** Finds a region that changes an outcome that does not exist. */
final class UnknownOutcomes {

  static void check(Corpus content, Findings findings) {
    for (Overlay overlay : content.overlays()) {
      String key = overlay.outcome();
      if (!content.outcomes().containsKey(key) && !isBroken(key, content)) {
        findings.unknown(overlay.at(), "没有结论「" + key + "」", key, content.outcomes().keySet(), "");
      }
    }
  }

  /**
   * Tells whether its flow is there but cannot be read, so that nothing is known of its outcomes.
   */
  private static boolean isBroken(String key, Corpus content) {
    String flow = key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
    return content.flowIds().contains(flow) && content.library().flow(flow) == null;
  }
}
