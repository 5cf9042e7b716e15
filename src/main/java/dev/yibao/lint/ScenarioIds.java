package dev.yibao.lint;

import dev.yibao.engine.Questions;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.model.Expectation;
import dev.yibao.model.Expectation.Part;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import dev.yibao.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a scenario names and nobody has: in its answers, and in what it expects. */
final class ScenarioIds {

  private static final Map<Part, String> KINDS =
      Map.of(Part.MATERIALS, "材料", Part.CHANNELS, "渠道", Part.CITATIONS, "出处", Part.ASKED, "问题");

  static void check(Scenario scenario, Findings findings) {
    Corpus content = findings.content();
    if (content.isWhole()) {
      Flow flow = content.library().flow(scenario.flow());
      ScenarioRun.misfits(content.files(), flow, scenario)
          .forEach((place, refusal) -> findings.error(place, refusal.message(), ""));
      Set<String> outcomes = content.outcomes().keySet();
      String outcome = scenario.expected().outcome();
      findings.unknown(scenario.at(), "没有结论", outcome, outcomes, "", "expect", "outcome");
      scenario.expected().parts().forEach(part -> part(part, flow, scenario, findings));
    }
  }

  private static void part(Expectation part, Flow flow, Scenario scenario, Findings findings) {
    Library library = findings.content().library();
    Collection<String> known =
        switch (part.part()) {
          case MATERIALS -> library.materials().keySet();
          case CHANNELS -> library.channels().keySet();
          case CITATIONS -> List.of();
          case ASKED -> flow.questions().keySet();
          default -> part.items();
        };
    for (int i = 0; i < part.items().size(); i++) {
      String id = part.items().get(i);
      boolean asked = part.part() == Part.ASKED && Questions.named(library, flow, id) != null;
      if (!asked && !(part.part() == Part.CITATIONS && isClaim(id, library))) {
        List<String> path = new ArrayList<>(List.of("expect", part.part().id()));
        path.addAll(part.exactly() && part.part().takesExactly() ? List.of("exactly") : List.of());
        path.add(String.valueOf(i));
        String what = "没有" + KINDS.get(part.part());
        findings.unknown(scenario.at(), what, id, known, "", path.toArray(String[]::new));
      }
    }
  }

  private static boolean isClaim(String citation, Library library) {
    int hash = Math.max(0, citation.indexOf('#'));
    Source source = library.source(citation.substring(0, hash));
    return source != null && source.claims().containsKey(citation.substring(hash + 1));
  }
}
