package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Outcome;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Settings;

/** Finds a {@code next} or a line of the menu that names a flow that does not exist. */
final class UnknownFlows {

  static void check(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      for (RelatedFlow next : outcome.next()) {
        check(next.flow(), content.within(next.at(), "flow"), content, findings);
      }
    }
    Settings settings = content.library().settings();
    for (int i = 0; i < settings.menu().size(); i++) {
      Location at = content.within(settings.at(), "menu", String.valueOf(i));
      check(settings.menu().get(i), at, content, findings);
    }
  }

  private static void check(String flow, Location at, Corpus content, Findings findings) {
    if (!content.flowIds().contains(flow)) {
      findings.unknown(at, "没有流程「" + flow + "」", flow, content.flowIds(), "");
    }
  }
}
