package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Channel;
import dev.yibao.model.Region;

/** Finds a parent of a region, or the region of a channel, that does not exist. */
final class UnknownRegions {

  static void check(Corpus content, Findings findings) {
    for (Region region : content.regions()) {
      judge(content.within(region.at(), "parent"), region.parent(), content, findings);
    }
    for (String id : content.library().channelIds()) {
      Channel channel = content.library().channel(id);
      judge(content.within(channel.at(), "region"), channel.region(), content, findings);
    }
  }

  private static void judge(Location at, String id, Corpus content, Findings findings) {
    if (!id.isEmpty() && !content.regionIds().contains(id)) {
      findings.unknown(at, "没有地区「" + id + "」", id, content.regionIds(), "地区写在 regions/ 下，一份文件一个地区");
    }
  }
}
