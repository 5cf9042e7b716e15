package dev.yibao.lint;

import dev.yibao.engine.Questions;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Expectation;
import dev.yibao.model.Flow;
import dev.yibao.model.Scenario;
import dev.yibao.model.Source;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what a scenario names and nobody has: in its answers, and in what it expects. */
final class ScenarioIds {

  private final Corpus content;
  private final Findings findings;
  private final Scenario scenario;

  private ScenarioIds(Corpus content, Findings findings, Scenario scenario) {
    this.content = content;
    this.findings = findings;
    this.scenario = scenario;
  }

  static void check(Corpus content, Findings findings) {
    for (Scenario scenario : content.isWhole() ? content.scenarios() : List.<Scenario>of()) {
      Flow flow = content.library().flow(scenario.flow());
      ScenarioRun.misfits(content.files(), flow, scenario)
          .forEach((place, refusal) -> findings.error(place, refusal.message(), ""));
      ScenarioIds ids = new ScenarioIds(content, findings, scenario);
      ids.outcome();
      scenario.expected().parts().forEach(part -> ids.part(flow, part));
    }
  }

  private void outcome() {
    String key = scenario.expected().outcome();
    Set<String> known = content.outcomes().keySet();
    if (!known.contains(key)) {
      findings.unknown(
          content.within(scenario.at(), "expect", "outcome"), "没有结论「" + key + "」", key, known, "");
    }
  }

  private void part(Flow flow, Expectation part) {
    switch (part.part()) {
      case MATERIALS -> known("材料", part, content.library().materials().keySet());
      case CHANNELS -> known("渠道", part, content.library().channels().keySet());
      case CITATIONS -> each("出处", part, this::isClaim, List.of());
      case ASKED ->
          each(
              "问题",
              part,
              name -> Questions.named(content.library(), flow, name) != null,
              flow.questions().keySet());
      default -> {}
    }
  }

  private boolean isClaim(String citation) {
    int hash = Math.max(0, citation.indexOf('#'));
    Source source = content.library().source(citation.substring(0, hash));
    return source != null && source.claims().containsKey(citation.substring(hash + 1));
  }

  private void known(String what, Expectation part, Set<String> ids) {
    each(what, part, ids::contains, ids);
  }

  private void each(
      String what, Expectation part, Predicate<String> isKnown, Collection<String> known) {
    String key = part.part().id();
    boolean nested = part.exactly() && part.part().takesExactly();
    for (int i = 0; i < part.items().size(); i++) {
      String id = part.items().get(i);
      if (!isKnown.test(id)) {
        String index = String.valueOf(i);
        String[] path =
            nested
                ? new String[] {"expect", key, "exactly", index}
                : new String[] {"expect", key, index};
        findings.unknown(
            content.within(scenario.at(), path), "没有" + what + "「" + id + "」", id, known, "");
      }
    }
  }
}
