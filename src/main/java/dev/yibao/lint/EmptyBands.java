package dev.yibao.lint;

import dev.yibao.engine.Branch;
import dev.yibao.engine.Branches;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.util.List;

/** Finds a band that no answer falls into, since the question takes none so low or so high. */
final class EmptyBands {

  static void check(Corpus content, Findings findings) {
    Branches branches = new Branches(content.interview());
    for (Question question : content.questions()) {
      List<Branch> all = branches.all(question);
      for (int i = 0; i < question.bands().size(); i++) {
        if (all.get(i).values() == null) {
          findings.error(question.bands().get(i).at(), "没有回答会落进这一段", hint(question));
        }
      }
    }
  }

  private static String hint(Question question) {
    boolean days = question.type() == QuestionType.DATE;
    return days ? "问的日子默认不能晚于今天；要能填以后的日子，写「max」" : "看看「min」「max」和这一段的「from」「below」";
  }
}
