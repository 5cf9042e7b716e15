package dev.yibao.lint;

import dev.yibao.engine.Folding;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import java.util.HashMap;
import java.util.Map;

/** Finds a label that two options of one question share, so that nobody can tell them apart. */
final class RepeatedLabels {

  static void check(Corpus content, Findings findings) {
    for (Question question : content.questions()) {
      Map<String, Option> labels = new HashMap<>();
      for (Option option : question.options()) {
        String label = Folding.fold(option.label()).replace(" ", "");
        Option first = labels.putIfAbsent(label, option);
        if (first != null) {
          String message = "和选项「" + first.id() + "」的文字一样：「" + option.label() + "」";
          findings.error(content.within(option.at(), "label"), message, "写出差别，或者合成一项");
        }
      }
    }
  }
}
