package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** An outcome that depends on the place and does not give the sentence to ask there. */
final class MissingAskOffice implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<Diagnostic> found = new ArrayList<>();
    for (Flow flow : Statements.flows(library)) {
      for (Outcome outcome : flow.outcomes().values()) {
        if (outcome.verdict() == Verdict.DEPENDS && outcome.body().askOffice().isEmpty()) {
          String hint = "加 ask-office: 一句可以照着念的话";
          found.add(Diagnostic.error(outcome.at(), "missing-ask-office", "看情况的结论要给一句问窗口的话", hint));
        }
      }
    }
    return found;
  }
}
