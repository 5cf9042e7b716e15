package dev.yibao.lint;

import dev.yibao.model.Claim;
import dev.yibao.model.Source;
import java.util.HashSet;
import java.util.Set;

/** A claim that nothing cites. */
final class UnusedClaims implements Rule {

  @Override
  public String code() {
    return "unused-claim";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<String> cited = new HashSet<>();
    for (Assertion statement : content.statements()) {
      statement.basis().citations().forEach(citation -> cited.add(citation.toString()));
    }
    for (Source source : content.sources()) {
      for (Claim claim : source.claims().values()) {
        String name = source.id() + "#" + claim.id();
        if (!cited.contains(name)) {
          findings.warning(claim.at(), "没有哪句话引用「" + name + "」", "在说到它的地方引用，或者删掉它");
        }
      }
    }
  }
}
