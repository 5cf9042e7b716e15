package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Bands that leave a gap, overlap, or do not cover the range of their question. */
final class BandGaps implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<Diagnostic> found = new ArrayList<>();
    for (Flow flow : Statements.flows(library)) {
      for (Question question : flow.questions().values()) {
        if (question.type().hasBands() && !question.bands().isEmpty()) {
          judge(question, found);
        }
      }
    }
    return found;
  }

  private static void judge(Question question, List<Diagnostic> found) {
    List<Band> bands = question.bands();
    Band first = bands.get(0);
    BigDecimal lowest = lowest(question);
    if (first.from() != null && (lowest == null || first.from().compareTo(lowest) > 0)) {
      found.add(gap(first, "比 " + first.from().toPlainString() + " 小的没有去处", "第一段不写「from」"));
    }
    for (int i = 1; i < bands.size(); i++) {
      between(bands.get(i - 1), bands.get(i), found);
    }
    Band last = bands.get(bands.size() - 1);
    BigDecimal highest = question.limits().max();
    if (last.below() != null && (highest == null || highest.compareTo(last.below()) >= 0)) {
      found.add(gap(last, last.below().toPlainString() + " 和更大的没有去处", "最后一段不写「below」"));
    }
  }

  /** The least that can be asked for: a date that may not be in the future is 0 days ago. */
  private static BigDecimal lowest(Question question) {
    if (question.type() == QuestionType.NUMBER) {
      return question.limits().min() == null ? BigDecimal.ZERO : question.limits().min();
    }
    return question.limits().latest() == null ? BigDecimal.ZERO : null;
  }

  private static void between(Band before, Band after, List<Diagnostic> found) {
    String hint = "上一段的「below」和这一段的「from」要是同一个数";
    if (before.below() == null || after.from() == null) {
      found.add(Diagnostic.error(after.at(), "band-overlap", "和上一段重叠", hint));
      return;
    }
    int order = before.below().compareTo(after.from());
    String from = before.below().toPlainString();
    String to = after.from().toPlainString();
    if (order < 0) {
      found.add(gap(after, "从 " + from + " 到 " + to + " 之间没有去处", hint));
    } else if (order > 0) {
      found.add(
          Diagnostic.error(after.at(), "band-overlap", "从 " + to + " 到 " + from + " 和上一段重叠", hint));
    }
  }

  private static Diagnostic gap(Band band, String message, String hint) {
    return Diagnostic.error(band.at(), "band-gap", message, hint);
  }
}
