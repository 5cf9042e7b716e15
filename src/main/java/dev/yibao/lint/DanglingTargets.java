package dev.yibao.lint;

import dev.yibao.model.Flow;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.List;

/** Finds a {@code start}, {@code go} or {@code materials-of} that leads nowhere. */
final class DanglingTargets {

  static void check(Corpus content, Findings findings) {
    for (Flow flow : content.flows()) {
      judge(flow.start(), content, true, findings);
      for (Question question : flow.questions().values()) {
        question.targets().forEach(target -> judge(target, content, true, findings));
      }
      for (Outcome outcome : flow.outcomes().values()) {
        if (outcome.materialsOf() != null) {
          judge(outcome.materialsOf(), content, false, findings);
        }
      }
    }
  }

  private static void judge(
      Target target, Corpus content, boolean questionsToo, Findings findings) {
    if (!content.flowIds().contains(target.flow())) {
      String message = "没有流程「" + target.flow() + "」";
      findings.unknown(target.at(), message, target.flow(), content.flowIds(), "");
      return;
    }
    Flow flow = content.library().flow(target.flow());
    if (flow != null && !leads(target, flow, questionsToo)) {
      List<String> known = new ArrayList<>(flow.outcomes().keySet());
      known.addAll(questionsToo ? flow.questions().keySet() : List.of());
      String what = questionsToo ? "问题或结论" : "结论";
      String message = "流程「" + flow.id() + "」没有" + what + "「" + target.id() + "」";
      findings.unknown(target.at(), message, target.id(), known, "");
    }
  }

  private static boolean leads(Target target, Flow flow, boolean questionsToo) {
    return flow.outcomes().containsKey(target.id())
        || questionsToo && (target.id().isEmpty() || flow.questions().containsKey(target.id()));
  }
}
