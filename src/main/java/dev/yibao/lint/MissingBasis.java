package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.List;

/** A statement that neither cites a claim nor says why it does not. */
final class MissingBasis implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<Diagnostic> found = new ArrayList<>();
    for (Statements.Statement statement : Statements.of(library)) {
      if (statement.mustCite() && statement.basis().isMissing()) {
        String hint = "加 cite: [来源#条目]；确实没有出处的写 uncited: 为什么";
        found.add(Diagnostic.error(statement.at(), "uncited", "这句话没有出处", hint));
      }
    }
    return found;
  }
}
