package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Citation;
import dev.yibao.model.Dispute;
import dev.yibao.model.Outcome;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what outcomes leave unsaid. */
final class Outcomes {

  /** Finds a statement that neither cites a claim nor says why it does not. */
  static void uncited(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      if (statement.mustCite() && statement.basis().isMissing()) {
        findings.error(statement.at(), "这句话没有出处", "加 cite: [来源#条目]；确实没有出处的写 uncited: 为什么");
      }
    }
  }

  /** Finds a statement that cites a claim and says why it cites none. */
  static void citedAndUncited(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      if (!statement.basis().citations().isEmpty() && !statement.basis().uncited().isEmpty()) {
        Location at = content.within(statement.at(), "uncited");
        findings.error(at, "写了出处「cite」，又写了没有出处「uncited」", "留一个");
      }
    }
  }

  /** Finds a claim that one statement cites twice. */
  static void citedTwice(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      Set<String> seen = new HashSet<>();
      for (Citation citation : statement.basis().citations()) {
        if (!seen.add(citation.toString())) {
          findings.warning(citation.at(), "「" + citation + "」引用了两次", "留一个；是不是要引用别的条目？");
        }
      }
    }
  }

  /** Finds an outcome that depends on the region and does not give the sentence to ask there. */
  static void askOffice(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      if (outcome.verdict() == Verdict.DEPENDS && outcome.body().askOffice().isEmpty()) {
        Location at = content.within(outcome.at(), "verdict");
        findings.error(at, "看情况的结论要给一句问窗口的话", "加 ask-office: 一句可以照着念的话");
      }
    }
  }

  /** Finds an outcome that gives no reason, or nothing to do. */
  static void bare(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      if (lacks("reasons", outcome.body().reasons(), outcome, content)) {
        findings.warning(outcome.at(), "结论「" + outcome.id() + "」没说为什么", "加「reasons」");
      }
      if (lacks("steps", outcome.body().steps(), outcome, content)) {
        findings.warning(outcome.at(), "结论「" + outcome.id() + "」没说怎么办", "加「steps」");
      }
    }
  }

  /** A list that is there but cannot be read is a fault of its own. */
  private static boolean lacks(
      String key, List<Statement> statements, Outcome outcome, Corpus content) {
    return statements.isEmpty() && content.within(outcome.at(), key).equals(outcome.at());
  }

  /** Finds a dispute with fewer than two sides, or in which more than one holds. */
  static void disputes(Corpus content, Findings findings) {
    for (Owned owned : content.bodies()) {
      for (Dispute dispute : owned.body().disputes()) {
        if (dispute.sides().size() < 2) {
          findings.error(dispute.at(), "分歧至少要有两方", "补上另一方怎么说，或者改写成一条「cautions」");
        }
        List<Dispute.Side> hold = dispute.sides().stream().filter(Dispute.Side::holds).toList();
        for (int i = 1; i < hold.size(); i++) {
          Location at = content.within(hold.get(i).at(), "holds");
          findings.error(at, "不止一方算数", "只留一方的「holds: true」；还没有定论的都不写");
        }
      }
    }
  }
}
