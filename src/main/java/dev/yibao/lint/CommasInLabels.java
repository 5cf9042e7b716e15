package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;

/** Finds a comma in a label of a multiple choice, where commas part the answers. */
final class CommasInLabels {

  static void check(Corpus content, Findings findings) {
    for (Question question : content.questions()) {
      for (Option option : question.options()) {
        boolean comma = option.label().contains(",") || option.label().contains("，");
        if (question.type() == QuestionType.MULTIPLE && comma) {
          Location at = content.within(option.at(), "label");
          findings.error(at, "多选题的选项里不能有逗号：回答时用逗号分开各项", "改用顿号或空格，或者拆成两项");
        }
      }
    }
  }
}
