package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import java.util.ArrayList;
import java.util.List;

/** An {@code if} on a question or an option that does not exist. */
final class UnknownConditions implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<Diagnostic> found = new ArrayList<>();
    for (Statements.Statement statement : Statements.of(library)) {
      for (Condition condition : statement.conditions()) {
        judge(condition, library, found);
      }
    }
    return found;
  }

  private static void judge(Condition condition, Library library, List<Diagnostic> found) {
    String id = condition.question().id();
    Flow flow = library.flow(condition.question().flow());
    Question question =
        condition.question().isShared()
            ? library.sharedQuestion(id)
            : flow == null ? null : flow.questions().get(id);
    if (question == null) {
      List<String> known = flow == null ? List.of() : List.copyOf(flow.questions().keySet());
      found.add(unknown(condition.at(), "没有问题「" + id + "」", id, known));
    } else if (!question.isRegion()) {
      List<String> known = question.options().stream().map(Option::id).toList();
      for (String option : condition.options()) {
        if (!known.contains(option)) {
          found.add(unknown(condition.at(), "问题「" + id + "」没有选项「" + option + "」", option, known));
        }
      }
    }
  }

  private static Diagnostic unknown(Location at, String message, String given, List<String> known) {
    String hint =
        Nearest.to(given, known)
            .map(name -> "是不是「" + name + "」？")
            .orElse(known.isEmpty() ? "" : "有的是：" + String.join("、", known));
    return Diagnostic.error(at, "unknown-condition", message, hint);
  }
}
