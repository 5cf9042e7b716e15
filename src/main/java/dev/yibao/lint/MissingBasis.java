package dev.yibao.lint;

/** A statement that neither cites a claim nor says why it does not. */
final class MissingBasis implements Rule {

  @Override
  public String code() {
    return "uncited";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      if (statement.mustCite() && statement.basis().isMissing()) {
        findings.error(statement.at(), "这句话没有出处", "加 cite: [来源#条目]；确实没有出处的写 uncited: 为什么");
      }
    }
  }
}
