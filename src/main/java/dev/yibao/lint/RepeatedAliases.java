package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds a word that stands for two flows or two regions, so that nobody knows which is meant. */
final class RepeatedAliases {

  static void check(Corpus content, Findings findings) {
    Map<String, Location> flows = new HashMap<>();
    content.flows().forEach(flow -> flows.put(flow.id(), flow.at()));
    for (Flow flow : content.flows()) {
      judge(flow.aliases(), flow.at(), flows, content, findings);
    }
    Map<String, Location> regions = new HashMap<>();
    content.regions().forEach(region -> regions.put(region.id(), region.at()));
    for (Region region : content.regions()) {
      Location name = content.within(region.at(), "name");
      Location first = regions.putIfAbsent(region.name(), name);
      if (first != null) {
        findings.error(name, message(region.name(), first), "换一个名字");
      }
      judge(region.aliases(), region.at(), regions, content, findings);
    }
  }

  private static void judge(
      List<String> aliases,
      Location file,
      Map<String, Location> taken,
      Corpus content,
      Findings findings) {
    for (int i = 0; i < aliases.size(); i++) {
      Location at = content.within(file, "aliases", String.valueOf(i));
      Location first = taken.putIfAbsent(aliases.get(i), at);
      if (first != null) {
        findings.error(at, message(aliases.get(i), first), "留一个");
      }
    }
  }

  private static String message(String word, Location first) {
    return "「" + word + "」已经有了，在 " + first;
  }
}
