package dev.yibao.lint;

import dev.yibao.model.Citation;
import dev.yibao.model.Source;

/** A citation of a claim that its source does not have. */
final class UnknownClaims implements Rule {

  @Override
  public String code() {
    return "unknown-claim";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      for (Citation citation : statement.basis().citations()) {
        Source source = content.library().source(citation.source());
        if (source != null && !source.claims().containsKey(citation.claim())) {
          String message = "来源「" + source.id() + "」没有条目「" + citation.claim() + "」";
          String hint = "加到 sources/" + source.id() + ".yaml 的「claims」里";
          findings.unknown(
              citation.at(), message, citation.claim(), source.claims().keySet(), hint);
        }
      }
    }
  }
}
