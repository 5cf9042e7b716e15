package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Citation;
import dev.yibao.model.Library;
import dev.yibao.model.Source;
import java.util.ArrayList;
import java.util.List;

/** A citation of a source or of a claim that does not exist. */
final class UnknownCitations implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<Diagnostic> found = new ArrayList<>();
    for (Statements.Statement statement : Statements.of(library)) {
      for (Citation citation : statement.basis().citations()) {
        judge(citation, library, found);
      }
    }
    return found;
  }

  private static void judge(Citation citation, Library library, List<Diagnostic> found) {
    Source source = library.source(citation.source());
    if (source == null) {
      String hint =
          Nearest.to(citation.source(), library.sourceIds())
              .map(id -> "是不是「" + id + "#" + citation.claim() + "」？")
              .orElse("来源写在 sources/ 下，一份文件一个来源");
      String message = "没有来源「" + citation.source() + "」";
      found.add(Diagnostic.error(citation.at(), "unknown-source", message, hint));
    } else if (!source.claims().containsKey(citation.claim())) {
      String hint =
          Nearest.to(citation.claim(), source.claims().keySet())
              .map(id -> "是不是「" + source.id() + "#" + id + "」？")
              .orElse("加到 sources/" + source.id() + ".yaml 的「claims」里");
      String message = "来源「" + source.id() + "」没有条目「" + citation.claim() + "」";
      found.add(Diagnostic.error(citation.at(), "unknown-claim", message, hint));
    }
  }
}
