package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Channel;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Settings;
import dev.yibao.model.Source;
import java.util.Set;

/**
 * Finds ids that stand for nothing: of materials and channels in outcomes, of sources and claims in
 * citations, of outcomes, regions and flows wherever one is named.
 */
final class UnknownIds {

  static void materials(Corpus content, Findings findings) {
    Set<String> known = content.library().materials().keySet();
    for (Owned owned : content.bodies()) {
      for (MaterialUse use : owned.body().materials()) {
        String message = "目录里没有材料「" + use.id() + "」";
        if (!known.contains(use.id()) && content.isSound("shared/materials.yaml")) {
          Location at = content.within(use.at(), "id");
          findings.unknown(at, message, use.id(), known, "加到 shared/materials.yaml");
        }
      }
    }
  }

  static void channels(Corpus content, Findings findings) {
    Set<String> known = content.library().channels().keySet();
    Set<String> lists = content.library().shared().channels().keySet();
    for (Owned owned : content.bodies()) {
      for (ChannelUse use : owned.body().channels()) {
        String id = use.id();
        if (!known.contains(id) && content.isSound("shared/channels.yaml")) {
          String hint = lists.contains(id) ? "写成 use: " + id : "加到 shared/channels.yaml";
          findings.unknown(content.within(use.at(), "id"), "目录里没有渠道「" + id + "」", id, known, hint);
        }
      }
    }
  }

  static void sources(Corpus content, Findings findings) {
    Set<String> known = content.files().sources().keySet();
    for (Citation citation : content.citations()) {
      if (!known.contains(citation.source())) {
        String message = "没有来源「" + citation.source() + "」";
        String hint = "来源写在 sources/ 下，一份文件一个来源";
        findings.unknown(citation.at(), message, citation.source(), known, hint);
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

  /** Finds a region that changes an outcome that does not exist. */
  static void outcomes(Corpus content, Findings findings) {
    for (Overlay overlay : content.overlays()) {
      String key = overlay.outcome();
      boolean known = !overlay.isOfRegion() || content.outcomes().containsKey(key);
      if (!known && !isBroken(key, content)) {
        findings.unknown(overlay.at(), "没有结论「" + key + "」", key, content.outcomes().keySet(), "");
      }
    }
  }

  /** Tells whether its flow is there but cannot be read right, so that its outcomes say nothing. */
  private static boolean isBroken(String key, Corpus content) {
    String flow = key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
    return content.files().flows().containsKey(flow) && !content.isSound(flow + ".yaml");
  }

  /** Finds a parent of a region, or the region of a channel, that does not exist. */
  static void regions(Corpus content, Findings findings) {
    for (Region region : content.regions()) {
      region(content.within(region.at(), "parent"), region.parent(), content, findings);
    }
    for (Channel channel : content.library().channels().values()) {
      region(content.within(channel.at(), "region"), channel.region(), content, findings);
    }
  }

  private static void region(Location at, String id, Corpus content, Findings findings) {
    Set<String> known = content.files().regions().keySet();
    if (!id.isEmpty() && !known.contains(id)) {
      findings.unknown(at, "没有地区「" + id + "」", id, known, "地区写在 regions/ 下，一份文件一个地区");
    }
  }

  /** Finds a {@code next} or a line of the menu that names a flow that does not exist. */
  static void flows(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      for (RelatedFlow next : outcome.next()) {
        flows(next.flow(), content.within(next.at(), "flow"), content, findings);
      }
    }
    Settings settings = content.library().settings();
    for (int i = 0; i < settings.menu().size(); i++) {
      Location at = content.within(settings.at(), "menu", String.valueOf(i));
      flows(settings.menu().get(i), at, content, findings);
    }
  }

  private static void flows(String flow, Location at, Corpus content, Findings findings) {
    if (!content.files().flows().containsKey(flow)) {
      findings.unknown(at, "没有流程「" + flow + "」", flow, content.files().flows().keySet(), "");
    }
  }
}
