package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.QuestionName;
import java.util.HashSet;
import java.util.Set;

/** Finds a shared question that no flow asks. */
final class UnusedQuestions {

  static void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<QuestionName> used = new HashSet<>();
    content.questions().forEach(question -> used.add(question.name()));
    for (String id : content.library().sharedQuestionIds()) {
      // The region can be given to every flow, asked for or not.
      if (!used.contains(QuestionName.shared(id)) && !id.equals(QuestionName.REGION.id())) {
        Location at = content.library().sharedQuestion(id).at();
        findings.warning(at, "没有流程问共用问题「" + id + "」", "用上它，或者删掉它");
      }
    }
  }
}
