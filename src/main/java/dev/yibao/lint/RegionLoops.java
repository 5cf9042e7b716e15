package dev.yibao.lint;

import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.List;

/** Finds a region that lies in itself, through the regions above it. */
final class RegionLoops {

  static void check(Corpus content, Findings findings) {
    for (Region region : content.regions()) {
      List<String> chain = new ArrayList<>(List.of(region.id()));
      Region above = content.library().region(region.parent());
      while (above != null && !chain.contains(above.id())) {
        chain.add(above.id());
        above = content.library().region(above.parent());
      }
      if (above != null && above.id().equals(region.id())) {
        String message = "上级地区绕成了圈：" + String.join(" → ", chain) + " → " + region.id();
        findings.error(content.within(region.at(), "parent"), message, "最上一级不写「parent」");
      }
    }
  }
}
