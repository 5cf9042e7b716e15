package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Tree;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A question or an outcome that no answers lead to, from the start of any flow. */
final class Unreachable implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    Set<String> reached = new HashSet<>();
    List<Flow> flows = Statements.flows(library);
    for (Flow flow : flows) {
      reach(library, flow, reached);
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Flow flow : flows) {
      for (Question question : flow.questions().values()) {
        judge(flow.id() + "/" + question.id(), "问题", question.at(), reached, found);
      }
      for (Outcome outcome : flow.outcomes().values()) {
        judge(outcome.key(), "结论", outcome.at(), reached, found);
      }
    }
    return found;
  }

  private static void reach(Library library, Flow flow, Set<String> reached) {
    if (!reached.contains(flow.id() + "/" + flow.start().id())) {
      Tree.from(library, new Target(flow.id(), "", flow.at()))
          .leavesFirst()
          .forEach(node -> reached.add(node.key()));
    }
  }

  private static void judge(
      String key, String what, Location at, Set<String> reached, List<Diagnostic> found) {
    if (!reached.contains(key)) {
      String message = "没有哪条路走到" + what + "「" + key + "」";
      found.add(Diagnostic.error(at, "unreachable", message, "从某个选项「go」到它，或者删掉它"));
    }
  }
}
