package dev.yibao.lint;

import dev.yibao.model.Band;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;

/** A band that no answer falls into, since the question takes none so low or so high. */
final class EmptyBands implements Rule {

  @Override
  public String code() {
    return "empty-band";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    for (Question question : content.banded()) {
      Branches branches = new Branches(content.library(), content.today());
      for (Band band : question.bands()) {
        if (branches.value(question, band) == null) {
          findings.error(band.at(), "没有回答会落进这一段", hint(question));
        }
      }
    }
  }

  private static String hint(Question question) {
    boolean days = question.type() == QuestionType.DATE;
    return days ? "问的日子默认不能晚于今天；要能填以后的日子，写「max」" : "看看「min」「max」和这一段的「from」「below」";
  }
}
