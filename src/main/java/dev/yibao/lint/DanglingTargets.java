package dev.yibao.lint;

import dev.yibao.model.Flow;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds a {@code start}, {@code go} or {@code materials-of} that leads nowhere. */
final class DanglingTargets {

  static void check(Corpus content, Findings findings) {
    Map<String, Set<String>> nodes = new HashMap<>();
    Map<String, Set<String>> outcomes = new HashMap<>();
    for (Flow flow : content.flows()) {
      Set<String> ids = new LinkedHashSet<>(flow.outcomes().keySet());
      ids.addAll(flow.questions().keySet());
      nodes.put(flow.id(), ids);
      outcomes.put(flow.id(), flow.outcomes().keySet());
    }
    for (Flow flow : content.flows()) {
      judge(flow.start(), nodes, true, content, findings);
      for (Question question : flow.questions().values()) {
        question.targets().forEach(to -> judge(to, nodes, true, content, findings));
      }
      for (Outcome outcome : flow.outcomes().values()) {
        if (outcome.materialsOf() != null) {
          judge(outcome.materialsOf(), outcomes, false, content, findings);
        }
      }
    }
  }

  /**
   * Judges a target.
   *
   * @param ids the ids that it may have, by flow
   * @param orFlow whether it may be a flow as a whole, and a question
   */
  private static void judge(
      Target target,
      Map<String, Set<String>> ids,
      boolean orFlow,
      Corpus content,
      Findings findings) {
    Set<String> known = ids.get(target.flow());
    if (!content.files().flows().containsKey(target.flow())) {
      String message = "没有流程「" + target.flow() + "」";
      findings.unknown(target.at(), message, target.flow(), content.files().flows().keySet(), "");
    } else if (known != null
        && content.isSound(target.flow() + ".yaml")
        && !known.contains(target.id())
        && !(orFlow && target.id().isEmpty())) {
      String kind = orFlow ? "问题或结论" : "结论";
      String message = "流程「" + target.flow() + "」没有" + kind + "「" + target.id() + "」";
      findings.unknown(target.at(), message, target.id(), known, "");
    }
  }
}
