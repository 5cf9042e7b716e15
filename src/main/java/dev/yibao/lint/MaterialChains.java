package dev.yibao.lint;

import dev.yibao.model.Outcome;
import dev.yibao.model.Target;
import java.util.HashSet;
import java.util.Set;

/** Finds materials taken from an outcome that takes them from yet another, perhaps in a circle. */
final class MaterialChains {

  static void check(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      Target target = outcome.materialsOf();
      Outcome lender = target == null ? null : content.outcomes().get(target.toString());
      if (lender != null && lender.materialsOf() != null) {
        String end = end(outcome, content);
        String message = "「" + target + "」的材料又取自「" + lender.materialsOf() + "」";
        String hint = end.isEmpty() ? "绕成了圈，谁也没有材料：给其中一个写上「materials」" : "直接写 materials-of: " + end;
        findings.error(target.at(), message, hint);
      }
    }
  }

  /** The outcome at the end of the chain that has materials of its own; empty in a circle. */
  private static String end(Outcome outcome, Corpus content) {
    Set<String> seen = new HashSet<>();
    Outcome owner = outcome;
    while (owner != null && owner.materialsOf() != null) {
      if (!seen.add(owner.key())) {
        return "";
      }
      owner = content.outcomes().get(owner.materialsOf().toString());
    }
    return owner == null ? "" : owner.key();
  }
}
