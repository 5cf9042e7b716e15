package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Next;
import dev.yibao.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** A {@code next} that names a flow that does not exist. */
final class UnknownFlows implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<String> known = library.flowIds();
    List<Diagnostic> found = new ArrayList<>();
    for (Flow flow : Statements.flows(library)) {
      for (Outcome outcome : flow.outcomes().values()) {
        for (Next next : outcome.next()) {
          if (!known.contains(next.flow())) {
            String hint = Nearest.to(next.flow(), known).map(id -> "是不是「" + id + "」？").orElse("");
            String message = "没有流程「" + next.flow() + "」";
            found.add(Diagnostic.error(next.at(), "unknown-flow", message, hint));
          }
        }
      }
    }
    return found;
  }
}
