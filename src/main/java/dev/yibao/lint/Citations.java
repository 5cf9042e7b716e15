package dev.yibao.lint;

import dev.yibao.model.Basis;
import dev.yibao.model.Citation;
import java.util.HashSet;
import java.util.Set;

/** Judges how statements say what they rest on. */
final class Citations {

  /** Finds a statement that neither cites a claim nor says why it does not. */
  static void missing(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      if (statement.mustCite() && statement.basis().isMissing()) {
        findings.error(statement.at(), "这句话没有出处", "加 cite: [来源#条目]；确实没有出处的写 uncited: 为什么");
      }
    }
  }

  /** Finds a statement that cites a claim and says why it cites none. */
  static void andUncited(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      Basis basis = statement.basis();
      if (!basis.citations().isEmpty() && !basis.uncited().isEmpty()) {
        String message = "写了出处「cite」，又写了没有出处「uncited」";
        findings.error(content.within(statement.at(), "uncited"), message, "留一个");
      }
    }
  }

  /** Finds a claim that one statement cites twice. */
  static void repeated(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      Set<String> seen = new HashSet<>();
      for (Citation citation : statement.basis().citations()) {
        if (!seen.add(citation.toString())) {
          findings.warning(citation.at(), "「" + citation + "」引用了两次", "留一个；是不是要引用别的条目？");
        }
      }
    }
  }
}
