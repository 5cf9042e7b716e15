package dev.yibao.render;

import dev.yibao.engine.Result;
import dev.yibao.engine.Result.NeededMaterial;
import dev.yibao.model.Claim;
import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.List;

/** Words the short remarks that text and JSON have alike. */
final class Notes {

  private Notes() {}

  /** Says about a material what matters here and where to get it; ends in a full stop. */
  static String of(NeededMaterial needed) {
    String where = needed.material().where();
    String source = where.isEmpty() ? "" : sentence("哪里有：" + where);
    return (needed.note().isEmpty() ? "" : sentence(needed.note())) + source;
  }

  /**
   * Names the section of its source that a claim is in; a teaser of a web page by title and day.
   */
  static String section(Claim claim) {
    return claim.title().isEmpty()
        ? claim.section()
        : claim.section() + "「" + claim.title() + "」（" + claim.date() + "）";
  }

  /** Names, in one line, the regions where the answer differs. */
  static String differing(Result result) {
    List<String> names = new ArrayList<>();
    for (Region region : result.differing()) {
      names.add(region.name());
    }
    return String.join("、", names) + "另有说法。加 --region 地名（例如 --region " + names.get(0) + "）再看。";
  }

  private static String sentence(String text) {
    return text.endsWith("。") || text.endsWith("？") || text.endsWith("！") ? text : text + "。";
  }
}
