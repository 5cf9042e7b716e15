package dev.yibao.lint;

import java.util.HashSet;
import java.util.Set;

/** A channel of the catalogue that nothing sends to. */
final class UnusedChannels implements Rule {

  @Override
  public String code() {
    return "unused-channel";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<String> used = new HashSet<>();
    content.bodies().forEach(owned -> owned.body().channels().forEach(use -> used.add(use.id())));
    for (String id : content.library().channelIds()) {
      if (!used.contains(id)) {
        findings.warning(content.library().channel(id).at(), "没有结论用到渠道「" + id + "」", "用上它，或者删掉它");
      }
    }
  }
}
