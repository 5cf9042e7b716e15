package dev.yibao.lint;

import dev.yibao.model.Outcome;
import dev.yibao.model.Statement;
import java.util.List;

/** Finds an outcome that gives no reason, or nothing to do. */
final class BareOutcomes {

  static void check(Corpus content, Findings findings) {
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
}
