package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.QuestionName;
import java.util.HashSet;
import java.util.Set;

/** A shared question that no flow asks. */
final class UnusedQuestions implements Rule {

  @Override
  public String code() {
    return "unused-question";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<QuestionName> used = new HashSet<>();
    for (Flow flow : content.flows()) {
      flow.questions().values().forEach(question -> used.add(question.name()));
    }
    for (String id : content.library().sharedQuestionIds()) {
      // The place can be said to every flow, asked for or not.
      if (!used.contains(QuestionName.shared(id)) && !id.equals(QuestionName.REGION.id())) {
        Location at = content.library().sharedQuestion(id).at();
        findings.warning(at, "没有流程问共用问题「" + id + "」", "用上它，或者删掉它");
      }
    }
  }
}
