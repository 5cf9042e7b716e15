package dev.yibao.lint;

import dev.yibao.model.Citation;
import dev.yibao.model.Source;
import java.util.Set;

/** Finds citations of sources and of claims that do not exist. */
final class UnknownCitations {

  static void sources(Corpus content, Findings findings) {
    for (Citation citation : content.citations()) {
      if (!content.sourceIds().contains(citation.source())) {
        String message = "没有来源「" + citation.source() + "」";
        String hint = "来源写在 sources/ 下，一份文件一个来源";
        findings.unknown(citation.at(), message, citation.source(), content.sourceIds(), hint);
      }
    }
  }

  static void claims(Corpus content, Findings findings) {
    for (Citation citation : content.citations()) {
      Source source = content.library().source(citation.source());
      if (source != null && !source.claims().containsKey(citation.claim())) {
        String message = "来源「" + source.id() + "」没有条目「" + citation.claim() + "」";
        Set<String> known = source.claims().keySet();
        String hint = "加到 sources/" + source.id() + ".yaml 的「claims」里";
        findings.unknown(citation.at(), message, citation.claim(), known, hint);
      }
    }
  }
}
