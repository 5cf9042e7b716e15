package dev.yibao.lint;

import dev.yibao.model.Citation;
import dev.yibao.model.Source;

/**
 * Finds a citation of a source that is no longer in force. One side of a dispute may cite what
 * another refutes.
 */
final class ExpiredSources {

  static void check(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      for (Citation citation : statement.basis().citations()) {
        Source source = content.library().source(citation.source());
        boolean over = source != null && source.until() != null;
        if (over && content.today().isAfter(source.until()) && !statement.refuted()) {
          String message = "来源「" + source.id() + "」" + source.until() + " 以后就失效了";
          findings.error(citation.at(), message, "改引接替它的文件；说法变了的，文字也要改");
        }
      }
    }
  }
}
