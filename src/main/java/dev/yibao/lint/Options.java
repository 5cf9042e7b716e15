package dev.yibao.lint;

import dev.yibao.engine.Folding;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.util.HashMap;
import java.util.Map;

/** Judges the options of a question as people read them. */
final class Options {

  /** As many as have a key of their own; the guide for authors names the same limit. */
  static final int MOST = 9;

  /** Finds more options than fit on a screen below their question. */
  static void tooMany(Question question, Findings findings) {
    if (question.options().size() > MOST) {
      String message = question.options().size() + " 个选项，一屏放不下（最多 " + MOST + " 个）";
      findings.warning(question.at(), message, "合并几项，或者分成两问");
    }
  }

  /** Finds a label that two options of one question share, so that nobody can tell them apart. */
  static void repeatedLabels(Question question, Findings findings) {
    Map<String, Option> labels = new HashMap<>();
    for (Option option : question.options()) {
      Option first = labels.putIfAbsent(Folding.fold(option.label()).replace(" ", ""), option);
      if (first != null) {
        String message = "和选项「" + first.id() + "」的文字一样：「" + option.label() + "」";
        findings.error(option.at(), "label", message, "写出差别，或者合成一项");
      }
    }
  }

  /** Finds a comma in a label of a multiple choice, where commas part the answers. */
  static void commas(Question question, Findings findings) {
    for (Option option : question.options()) {
      boolean comma = option.label().contains(",") || option.label().contains("，");
      if (question.type() == QuestionType.MULTIPLE && comma) {
        String message = "多选题的选项里不能有逗号：回答时用逗号分开各项";
        findings.error(option.at(), "label", message, "改用顿号或空格，或者拆成两项");
      }
    }
  }
}
