package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.AnswerParser;
import dev.yibao.engine.ParsedAnswer;
import dev.yibao.engine.Questions;
import dev.yibao.engine.Regions;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Channel;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.Flow;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Scenario;
import dev.yibao.model.Settings;
import dev.yibao.model.Source;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds ids that stand for nothing: of materials and channels in outcomes, of sources and claims in
 * citations, of outcomes, regions and flows wherever one is named, of all of them in scenarios.
 */
final class UnknownIds {

  static void materials(Corpus content, Findings findings) {
    Set<String> known = content.library().materials().keySet();
    for (Owned owned : content.bodies()) {
      for (MaterialUse use : owned.body().materials()) {
        entry("材料", use.id(), use.at(), known, "shared/materials.yaml", content, findings);
      }
    }
  }

  static void channels(Corpus content, Findings findings) {
    Set<String> known = content.library().channels().keySet();
    for (Owned owned : content.bodies()) {
      for (ChannelUse use : owned.body().channels()) {
        entry("渠道", use.id(), use.at(), known, "shared/channels.yaml", content, findings);
      }
    }
  }

  private static void entry(
      String kind,
      String id,
      Location at,
      Set<String> known,
      String file,
      Corpus content,
      Findings findings) {
    if (!known.contains(id) && content.isSound(file)) {
      String message = "目录里没有" + kind + "「" + id + "」";
      findings.unknown(content.within(at, "id"), message, id, known, "加到 " + file);
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
      if (!content.outcomes().containsKey(key) && !isBroken(key, content)) {
        findings.unknown(overlay.at(), "没有结论「" + key + "」", key, content.outcomes().keySet(), "");
      }
    }
  }

  /**
   * Tells whether its flow is there but cannot be read, so that nothing is known of its outcomes.
   */
  private static boolean isBroken(String key, Corpus content) {
    String flow = key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
    return content.files().flows().containsKey(flow) && content.library().flow(flow) == null;
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

  /**
   * Finds ids in scenarios that stand for nothing, and answers that their question does not take.
   */
  static void scenarios(Corpus content, Findings findings) {
    Set<String> claims = new HashSet<>();
    for (Source source : content.sources()) {
      source.claims().keySet().forEach(claim -> claims.add(source.id() + "#" + claim));
    }
    for (Scenario scenario : content.scenarios()) {
      Flow flow = content.library().flow(scenario.flow());
      if (flow != null && content.isWhole()) {
        scenario
            .answers()
            .forEach((name, given) -> answer(flow, scenario, name, given, content, findings));
        expected(scenario, claims, content, findings);
      }
    }
  }

  private static void answer(
      Flow flow,
      Scenario scenario,
      String name,
      List<String> given,
      Corpus content,
      Findings findings) {
    Question question = Questions.named(content.library(), flow, name);
    if (question == null) {
      Location at = content.within(scenario.at(), "answers", name);
      findings.unknown(at, "没有问题「" + name + "」", name, flow.questions().keySet(), "");
      return;
    }
    LocalDate asOf = ScenarioRun.asOf(flow, scenario);
    AnswerParser parser = new AnswerParser(content.library(), asOf, flow.id());
    if (parser.read(question, given) instanceof ParsedAnswer.Refused refused) {
      Location at = content.within(scenario.at(), "answers", name);
      findings.error(at, refused.refusal().message(), "");
    }
  }

  private static void expected(
      Scenario scenario, Set<String> claims, Corpus content, Findings findings) {
    Scenario.Expected expected = scenario.expected();
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("outcome", List.of(expected.outcome()));
    given.put("materials", expected.materials());
    given.put("citations", expected.citations());
    Flow flow = content.library().flow(scenario.flow());
    List<String> asked = expected.asked() == null ? List.of() : expected.asked();
    given.put(
        "asked",
        asked.stream()
            .filter(one -> Questions.named(content.library(), flow, one) == null)
            .toList());
    Map<String, Set<String>> known =
        Map.of(
            "outcome", content.outcomes().keySet(),
            "materials", content.library().materials().keySet(),
            "citations", claims,
            "asked", flow.questions().keySet());
    given.forEach(
        (key, ids) -> {
          for (String id : ids) {
            if (!known.get(key).contains(id) && !id.endsWith("/")) { // else it is not there at all
              Location at = content.within(scenario.at(), "expect", key);
              findings.unknown(at, "「" + key + "」写的「" + id + "」，哪里都没有", id, known.get(key), "");
            }
          }
        });
    String region = scenario.region();
    if (!region.isEmpty() && Regions.idOf(content.library(), region) == null) {
      Location at = content.within(scenario.at(), "region");
      findings.unknown(at, "没有地区「" + region + "」", region, content.library().regionIds(), "");
    }
  }

  private static void flows(String flow, Location at, Corpus content, Findings findings) {
    if (!content.files().flows().containsKey(flow)) {
      findings.unknown(at, "没有流程「" + flow + "」", flow, content.files().flows().keySet(), "");
    }
  }
}
