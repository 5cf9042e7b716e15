package dev.yibao.lint;

import dev.yibao.model.Citation;

/** A citation of a source that does not exist. */
final class UnknownSources implements Rule {

  @Override
  public String code() {
    return "unknown-source";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      for (Citation citation : statement.basis().citations()) {
        if (!content.sourceIds().contains(citation.source())) {
          String message = "没有来源「" + citation.source() + "」";
          String hint = "来源写在 sources/ 下，一份文件一个来源";
          findings.unknown(citation.at(), message, citation.source(), content.sourceIds(), hint);
        }
      }
    }
  }
}
