package dev.yibao.lint;

import dev.yibao.engine.FlowNode;
import dev.yibao.model.Condition;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Target;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds a question or an option of a multiple choice that changes nothing, whatever is answered.
 */
final class NoEffect {

  static void check(Corpus content, Findings findings) {
    Set<QuestionName> conditioned = new HashSet<>();
    Set<String> optionsConditioned = new HashSet<>();
    for (Assertion statement : content.statements()) {
      for (Condition condition : statement.conditions()) {
        conditioned.add(condition.question());
        condition.options().forEach(id -> optionsConditioned.add(condition.question() + "=" + id));
      }
    }
    Set<QuestionName> said = new HashSet<>();
    for (Owned owned : content.bodies()) {
      said.addAll(owned.blanks(content.library()));
    }
    Set<QuestionName> branching = branching(content);
    for (Question question : content.questions()) {
      boolean unknown = question.targets().isEmpty() || isBroken(question);
      if (unknown || said.contains(question.name())) {
        continue; // what it leads to is not known, or the answer is shown
      }
      if (!conditioned.contains(question.name()) && !branching.contains(question.name())) {
        String message = "怎么回答「" + question.id() + "」都走到同一处，也没有哪条「if」看它";
        findings.warning(question.at(), message, "不必问的就删掉，或者让选项走到不同的地方");
      } else if (question.type() == QuestionType.MULTIPLE) {
        options(question, optionsConditioned, findings);
      }
    }
  }

  /** The questions whose answers lead to different nodes; the region always counts as one. */
  private static Set<QuestionName> branching(Corpus content) {
    Set<QuestionName> branching = new HashSet<>(Set.of(QuestionName.REGION));
    for (Question question : content.questions()) {
      Set<String> keys = new HashSet<>();
      for (Target target : question.targets()) {
        FlowNode node = content.node(target);
        keys.add(node == null ? target.toString() : node.key());
      }
      if (keys.size() > 1) {
        branching.add(question.name());
      }
    }
    return branching;
  }

  private static boolean isBroken(Question question) {
    return question.type() != QuestionType.MULTIPLE
        && question.options().stream().anyMatch(option -> option.go() == null);
  }

  private static void options(Question question, Set<String> conditioned, Findings findings) {
    for (Option option : question.options()) {
      if (!conditioned.contains(question.name() + "=" + option.id())) {
        String message = "选「" + option.id() + "」什么也不改变：没有哪条「if」看它";
        findings.warning(option.at(), message, "给有关的部分加 if: {" + question.id() + ": …}，或者删掉这一项");
      }
    }
  }
}
