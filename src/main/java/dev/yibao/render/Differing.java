package dev.yibao.render;

import dev.yibao.engine.Result;
import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.List;

/** The one line that names the places where the answer differs. */
final class Differing {

  private Differing() {}

  static String sentence(Result result) {
    List<String> names = new ArrayList<>();
    for (Region region : result.differing()) {
      names.add(region.name());
    }
    return String.join("、", names) + "另有说法。加 --region 地名（例如 --region " + names.get(0) + "）再看。";
  }
}
