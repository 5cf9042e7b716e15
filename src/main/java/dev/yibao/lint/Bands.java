package dev.yibao.lint;

import dev.yibao.engine.Branch;
import dev.yibao.engine.Branches;
import dev.yibao.model.Band;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.math.BigDecimal;
import java.util.List;

/** Finds bands that leave something out of the range of their question, or are too many for it. */
final class Bands {

  /** Finds bands that leave out a part of the range of their question. */
  static void gaps(Question question, Findings findings) {
    List<Band> bands = question.bands();
    if (question.type().hasBands() && bands.isEmpty()) {
      findings.error(question.at(), "「bands」是空的，怎么回答都没有去处", "写上每一段：from、below、go");
    } else if (question.type().hasBands()) {
      lower(question, bands.get(0), findings);
      for (int i = 1; i < bands.size(); i++) {
        between(bands.get(i - 1), bands.get(i), findings);
      }
      upper(question, bands.get(bands.size() - 1), findings);
    }
  }

  private static void lower(Question question, Band first, Findings findings) {
    BigDecimal lowest = lowest(question);
    if (first.from() != null && (lowest == null || first.from().compareTo(lowest) > 0)) {
      String message = "比 " + first.from().toPlainString() + " 小的没有去处";
      findings.error(first.at(), message, "第一段不写「from」");
    }
  }

  /** The least that can be asked for: a date that may not be in the future is 0 days ago. */
  private static BigDecimal lowest(Question question) {
    if (question.type() == QuestionType.NUMBER) {
      return question.limits().min() == null ? BigDecimal.ZERO : question.limits().min();
    }
    return question.limits().latest() == null ? BigDecimal.ZERO : null;
  }

  private static void between(Band before, Band after, Findings findings) {
    if (before.below() == null || after.from() == null) {
      return;
    }
    if (before.below().compareTo(after.from()) < 0) {
      String from = before.below().toPlainString();
      String message = "从 " + from + " 到 " + after.from().toPlainString() + " 之间没有去处";
      findings.error(after.at(), message, "上一段的「below」和这一段的「from」要是同一个数");
    }
  }

  private static void upper(Question question, Band last, Findings findings) {
    BigDecimal highest = question.limits().max();
    if (last.below() != null && (highest == null || highest.compareTo(last.below()) >= 0)) {
      findings.error(last.at(), last.below().toPlainString() + " 和更大的没有去处", "最后一段不写「below」");
    }
  }

  /** Finds a band that begins before the one above it ends. */
  static void overlaps(Question question, Findings findings) {
    for (int i = 1; i < question.bands().size(); i++) {
      overlap(question.bands().get(i - 1), question.bands().get(i), findings);
    }
  }

  private static void overlap(Band before, Band after, Findings findings) {
    boolean open = before.below() == null || after.from() == null;
    if (open || before.below().compareTo(after.from()) > 0) {
      String where =
          open
              ? ""
              : "从 " + after.from().toPlainString() + " 到 " + before.below().toPlainString() + " ";
      findings.error(after.at(), where + "和上一段重叠", "上一段的「below」和这一段的「from」要是同一个数");
    }
  }

  /** Finds a band that no answer falls into, since the question takes none so low or so high. */
  static void empty(Question question, Findings findings) {
    boolean days = question.type() == QuestionType.DATE;
    String hint = days ? "问的日子默认不能晚于今天；要能填以后的日子，写「max」" : "看看「min」「max」和这一段的「from」「below」";
    List<Branch> all = new Branches(findings.content().interview()).all(question);
    for (int i = 0; i < question.bands().size(); i++) {
      if (all.get(i).values() == null) {
        findings.error(question.bands().get(i).at(), "没有回答会落进这一段", hint);
      }
    }
  }
}
