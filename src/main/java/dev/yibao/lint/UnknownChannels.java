package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.ChannelUse;
import java.util.List;

/** A channel that the catalogue does not have. */
final class UnknownChannels implements Rule {

  @Override
  public String code() {
    return "unknown-channel";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    if (!content.isSound("shared/channels.yaml")) {
      return;
    }
    for (Owned owned : content.bodies()) {
      for (ChannelUse use : owned.body().channels()) {
        if (content.library().channel(use.id()) == null) {
          String message = "目录里没有渠道「" + use.id() + "」";
          List<String> known = content.library().channelIds();
          Location at = content.within(use.at(), "id");
          findings.unknown(at, message, use.id(), known, "加到 shared/channels.yaml");
        }
      }
    }
  }
}
