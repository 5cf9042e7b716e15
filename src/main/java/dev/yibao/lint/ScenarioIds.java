package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.AnswerParser;
import dev.yibao.engine.ParsedAnswer;
import dev.yibao.engine.Questions;
import dev.yibao.engine.Regions;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import dev.yibao.model.Scenario;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds ids in scenarios that stand for nothing, and answers that do not fit their question. */
final class ScenarioIds {

  private final Corpus content;
  private final Findings findings;
  private final Flow flow;
  private final Scenario scenario;

  private ScenarioIds(Corpus content, Findings findings, Flow flow, Scenario scenario) {
    this.content = content;
    this.findings = findings;
    this.flow = flow;
    this.scenario = scenario;
  }

  static void check(Corpus content, Findings findings) {
    for (Scenario scenario : content.scenarios()) {
      Flow flow = content.library().flow(scenario.flow());
      if (flow != null && content.isWhole()) {
        ScenarioIds ids = new ScenarioIds(content, findings, flow, scenario);
        scenario.answers().forEach(ids::answer);
        ids.expected(scenario.expected());
      }
    }
  }

  private void answer(String name, List<String> values) {
    Question question = Questions.named(content.library(), flow, name);
    Location at = content.within(scenario.at(), "answers", name);
    if (question == null) {
      unknown(at, "问题", name, flow.questions().keySet());
      return;
    }
    fits(question, values, at);
  }

  private void fits(Question question, List<String> values, Location at) {
    AnswerParser parser =
        new AnswerParser(content.library(), ScenarioRun.asOf(flow, scenario), flow.id());
    if (parser.read(question, values) instanceof ParsedAnswer.Refused refused) {
      findings.error(at, refused.refusal().message(), "");
    }
  }

  private void expected(Scenario.Expected expected) {
    Location at = content.within(scenario.at(), "expect");
    boolean given = !expected.outcome().endsWith("/"); // else that is the fault
    if (given && !content.outcomes().containsKey(expected.outcome())) {
      unknown(
          content.within(scenario.at(), "expect", "outcome"),
          "结论",
          expected.outcome(),
          content.outcomes().keySet());
    }
    Set<String> claims = new HashSet<>();
    content
        .sources()
        .forEach(one -> one.claims().keySet().forEach(id -> claims.add(one.id() + "#" + id)));
    known(expected.citations(), "citations", "条目", claims);
    known(expected.materials(), "materials", "材料", content.library().materials().keySet());
    for (String name : expected.asked() == null ? List.<String>of() : expected.asked()) {
      if (Questions.named(content.library(), flow, name) == null) {
        unknown(content.within(at, "asked"), "问题", name, flow.questions().keySet());
      }
    }
    String region = scenario.region();
    if (!region.isEmpty() && Regions.idOf(content.library(), region) == null) {
      Location place = content.within(scenario.at(), "region");
      unknown(place, "地区", region, content.library().regionIds());
    }
  }

  private void known(List<String> given, String key, String kind, Collection<String> known) {
    for (int i = 0; i < given.size(); i++) {
      if (!known.contains(given.get(i))) {
        Location at = content.within(scenario.at(), "expect", key, String.valueOf(i));
        unknown(at, kind, given.get(i), known);
      }
    }
  }

  private void unknown(Location at, String kind, String given, Collection<String> known) {
    findings.unknown(at, "没有" + kind + "「" + given + "」", given, known, "");
  }
}
