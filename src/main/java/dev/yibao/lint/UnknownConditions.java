package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds an {@code if} on a question or an option that does not exist. */
final class UnknownConditions {

  static void check(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      for (Condition condition : statement.conditions()) {
        judge(condition, content, findings);
      }
    }
  }

  private static void judge(Condition condition, Corpus content, Findings findings) {
    QuestionName name = condition.question();
    Flow flow = content.library().flow(name.flow());
    Question question = content.library().question(name);
    if (question != null) {
      options(condition, question, content, findings);
    } else if (flow != null || !content.files().flows().containsKey(name.flow())) {
      Set<String> known = flow == null ? Set.of() : flow.questions().keySet();
      findings.unknown(condition.at(), "没有问题「" + name.id() + "」", name.id(), known, "");
    }
  }

  private static void options(
      Condition condition, Question question, Corpus content, Findings findings) {
    Set<String> known = new LinkedHashSet<>();
    question.options().forEach(option -> known.add(option.id()));
    if (question.isRegion()) {
      known.addAll(content.files().regions().keySet());
      known.addAll(List.of(Region.OTHER, Region.UNSURE));
    }
    for (int i = 0; i < condition.options().size(); i++) {
      String option = condition.options().get(i);
      if (!known.contains(option)) {
        Location list = content.within(condition.at());
        Location item = content.within(condition.at(), String.valueOf(i));
        String message = "问题「" + question.id() + "」没有选项「" + option + "」";
        Location at = item.equals(condition.at()) ? list : item;
        findings.unknown(at, message, option, known, "");
      }
    }
  }
}
