package dev.yibao.render;

import dev.yibao.engine.Result.NeededMaterial;
import dev.yibao.model.Claim;

/** Short remarks that text and JSON word alike. */
final class Notes {

  private Notes() {}

  /** What to know about a paper: what matters here, and where to get it. Ends in a full stop. */
  static String of(NeededMaterial needed) {
    String where = needed.material().where();
    String source = where.isEmpty() ? "" : sentence("哪里有：" + where);
    return (needed.note().isEmpty() ? "" : sentence(needed.note())) + source;
  }

  /** Where in its source a claim stands; a teaser of a web page with its title and day. */
  static String section(Claim claim) {
    return claim.title().isEmpty()
        ? claim.section()
        : claim.section() + "「" + claim.title() + "」（" + claim.date() + "）";
  }

  private static String sentence(String text) {
    return text.endsWith("。") || text.endsWith("？") || text.endsWith("！") ? text : text + "。";
  }
}
