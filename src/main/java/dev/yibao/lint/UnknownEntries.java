package dev.yibao.lint;

import dev.yibao.model.ChannelUse;
import dev.yibao.model.MaterialUse;

/** Finds materials and channels that the catalogue does not have. */
final class UnknownEntries {

  static void materials(Corpus content, Findings findings) {
    if (!content.isSound("shared/materials.yaml")) {
      return;
    }
    for (Owned owned : content.bodies()) {
      for (MaterialUse use : owned.body().materials()) {
        if (content.library().material(use.id()) == null) {
          findings.unknown(
              content.within(use.at(), "id"),
              "目录里没有材料「" + use.id() + "」",
              use.id(),
              content.library().materialIds(),
              "加到 shared/materials.yaml");
        }
      }
    }
  }

  static void channels(Corpus content, Findings findings) {
    if (!content.isSound("shared/channels.yaml")) {
      return;
    }
    for (Owned owned : content.bodies()) {
      for (ChannelUse use : owned.body().channels()) {
        if (content.library().channel(use.id()) == null) {
          findings.unknown(
              content.within(use.at(), "id"),
              "目录里没有渠道「" + use.id() + "」",
              use.id(),
              content.library().channelIds(),
              "加到 shared/channels.yaml");
        }
      }
    }
  }
}
