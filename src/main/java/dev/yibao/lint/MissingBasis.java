package dev.yibao.lint;

/** Finds a statement that neither cites a claim nor says why it does not. */
final class MissingBasis {

  static void check(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      if (statement.mustCite() && statement.basis().isMissing()) {
        findings.error(statement.at(), "这句话没有出处", "加 cite: [来源#条目]；确实没有出处的写 uncited: 为什么");
      }
    }
  }
}
