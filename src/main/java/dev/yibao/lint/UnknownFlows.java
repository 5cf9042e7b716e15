package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Outcome;
import dev.yibao.model.RelatedFlow;

/** Finds a {@code next} that names a flow that does not exist. */
final class UnknownFlows {

  static void check(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      for (RelatedFlow next : outcome.next()) {
        if (!content.flowIds().contains(next.flow())) {
          Location at = content.within(next.at(), "flow");
          String message = "没有流程「" + next.flow() + "」";
          findings.unknown(at, message, next.flow(), content.flowIds(), "");
        }
      }
    }
  }
}
