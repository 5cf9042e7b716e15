package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.List;

/** A region that changes an outcome that does not exist, or lies in a place that does not exist. */
final class UnknownOutcomes implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<String> known = new ArrayList<>();
    for (Flow flow : Statements.flows(library)) {
      flow.outcomes().values().forEach(outcome -> known.add(outcome.key()));
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Region region : Statements.regions(library)) {
      for (Overlay overlay : region.overlays().values()) {
        if (!known.contains(overlay.outcome())) {
          String message = "没有结论「" + overlay.outcome() + "」";
          found.add(error(overlay, message, overlay.outcome(), known));
        }
      }
      if (!region.parent().isEmpty() && library.region(region.parent()) == null) {
        String message = "没有上级地区「" + region.parent() + "」";
        found.add(Diagnostic.error(region.at(), "unknown-region", message, ""));
      }
    }
    return found;
  }

  private static Diagnostic error(
      Overlay overlay, String message, String given, List<String> known) {
    String hint = Nearest.to(given, known).map(name -> "是不是「" + name + "」？").orElse("");
    return Diagnostic.error(overlay.at(), "unknown-outcome", message, hint);
  }
}
