package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.List;

/** A {@code go} or {@code materials-of} into another flow that leads nowhere. */
final class DanglingTargets implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<Diagnostic> found = new ArrayList<>();
    for (Flow flow : Statements.flows(library)) {
      for (Question question : flow.questions().values()) {
        for (Target target : question.targets()) {
          if (!target.flow().equals(flow.id())) {
            judge(target, library, true, found);
          }
        }
      }
      for (Outcome outcome : flow.outcomes().values()) {
        if (outcome.materialsOf() != null) {
          judge(outcome.materialsOf(), library, false, found);
        }
      }
    }
    return found;
  }

  private static void judge(
      Target target, Library library, boolean questionsToo, List<Diagnostic> found) {
    Flow flow = library.flow(target.flow());
    if (flow == null) {
      found.add(dangling(target, "没有流程「" + target.flow() + "」", target.flow(), library.flowIds()));
      return;
    }
    List<String> known = new ArrayList<>(flow.outcomes().keySet());
    if (questionsToo) {
      known.addAll(flow.questions().keySet());
    }
    boolean start = questionsToo && target.id().isEmpty();
    if (!start && !known.contains(target.id())) {
      String what = questionsToo ? "问题或结论" : "结论";
      String message = "流程「" + flow.id() + "」没有" + what + "「" + target.id() + "」";
      found.add(dangling(target, message, target.id(), known));
    }
  }

  private static Diagnostic dangling(
      Target target, String message, String given, List<String> known) {
    String hint = Nearest.to(given, known).map(name -> "是不是「" + name + "」？").orElse("");
    return Diagnostic.error(target.at(), "dangling-target", message, hint);
  }
}
