package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Questions;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Scenario;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The locations at which a library uses each of its things. Keys: {@code FLOW/ID} of a question or
 * an outcome, without FLOW for a shared question; {@code QUESTION=OPTION}; {@code OUTCOME:ID} of a
 * statement; {@code SOURCE#CLAIM}; the id of a material or a channel after its kind; the name of
 * what is shared.
 */
final class References {

  private final Map<String, List<Location>> byKey = new HashMap<>();

  /**
   * @param shared the names of what is shared, by the locations that outcomes have it with
   */
  References(Corpus content, Map<Location, String> shared) {
    content.flows().forEach(flow -> flow(flow, content));
    content.overlays().forEach(this::overlay);
    for (Owned owned : content.bodies()) {
      owned.body().materials().forEach(use -> add("材料 " + use.id(), id(use.at(), content)));
      owned.body().channels().forEach(use -> add("渠道 " + use.id(), id(use.at(), content)));
      Set<String> names = new HashSet<>();
      owned.pieces().forEach(at -> names.add(shared.get(at)));
      names.forEach(name -> add(name, owned.at()));
    }
    for (Overlay overlay : content.overlays()) {
      overlay.notes().forEach(one -> add(shared.get(one.at()), overlay.at()));
    }
    for (Scenario scenario : content.scenarios()) {
      Flow flow = content.library().flow(scenario.flow());
      if (flow != null) {
        scenario(scenario, flow, content);
      }
    }
    for (Assertion statement : content.statements()) {
      statement.basis().citations().forEach(cited -> add(cited.toString(), cited.at()));
      statement.conditions().forEach(this::condition);
    }
  }

  /** What a scenario answers and expects; an answer may be a label. */
  private void scenario(Scenario scenario, Flow flow, Corpus content) {
    add(scenario.expected().outcome(), content.within(scenario.at(), "expect", "outcome"));
    scenario
        .answers()
        .forEach(
            (name, values) -> {
              Question question = Questions.named(content.library(), flow, name);
              String key = question == null ? flow.id() + "/" + name : key(question.name());
              Location at = scenario.places().getOrDefault(name, scenario.at());
              add(key, at);
              values.forEach(value -> add(key + "=" + optionId(question, value), at));
            });
  }

  private static String optionId(Question question, String value) {
    return question == null
        ? value
        : question.options().stream()
            .filter(option -> option.label().equals(value))
            .map(Option::id)
            .findFirst()
            .orElse(value);
  }

  private static Location id(Location use, Corpus content) {
    return content.within(use, "id");
  }

  /** The uses of each thing by its key. */
  Map<String, List<Location>> byKey() {
    return byKey;
  }

  /** How often a thing is used in other files than this. */
  long outside(String file, String key) {
    List<Location> uses = byKey.getOrDefault(key, List.of());
    return uses.stream().filter(use -> !use.file().equals(file)).count();
  }

  private void add(String key, Location at) {
    if (key != null) { // what is written in the outcome itself has no name
      byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(at);
    }
  }

  private void flow(Flow flow, Corpus content) {
    target(flow.start());
    for (Question question : flow.questions().values()) {
      question.targets().forEach(this::target);
      if (question.name().isShared()) {
        String key = key(question.name());
        add(key, content.within(question.at(), "use"));
        question.options().forEach(option -> add(key + "=" + option.id(), question.at()));
      }
    }
    for (Outcome outcome : flow.outcomes().values()) {
      if (outcome.materialsOf() != null) {
        target(outcome.materialsOf());
      }
    }
  }

  private static String key(QuestionName name) {
    return name.flow() + "/" + name.id();
  }

  private void target(Target target) {
    add(target.toString(), target.at());
  }

  private void overlay(Overlay overlay) {
    add(overlay.outcome(), overlay.at());
    overlay.drop().forEach(id -> add(overlay.outcome() + ":" + id, overlay.at()));
    overlay
        .body()
        .statements()
        .forEach(statement -> add(overlay.outcome() + ":" + statement.id(), statement.at()));
  }

  private void condition(Condition condition) {
    String key = key(condition.question());
    add(key, condition.at());
    condition.options().forEach(option -> add(key + "=" + option, condition.at()));
  }
}
