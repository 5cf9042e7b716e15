package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Dispute;
import java.util.List;

/** Finds a dispute with fewer than two sides, or in which more than one holds. */
final class BadDisputes {

  static void check(Corpus content, Findings findings) {
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
