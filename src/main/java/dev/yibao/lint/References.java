package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Statement;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The pieces of a library that use each of its things, by their locations. Keys: {@code FLOW/ID} of
 * a question or an outcome, without FLOW for a shared question; {@code QUESTION=OPTION}; {@code
 * OUTCOME:ID} of a statement; {@code SOURCE#CLAIM}; the id of a material or a channel after its
 * kind; the name of what is shared.
 */
final class References {

  private final Map<String, List<Location>> byKey = new HashMap<>();

  /**
   * @param shared the names of what is shared, by the locations that outcomes have it with
   */
  References(Corpus content, Map<Location, String> shared) {
    content.flows().forEach(this::flow);
    for (Overlay overlay : content.overlays()) {
      add(overlay.outcome(), overlay.at());
      overlay.drop().forEach(id -> add(overlay.outcome() + ":" + id, overlay.at()));
      for (Statement one : overlay.body().statements()) {
        add(overlay.outcome() + ":" + one.id(), one.at());
      }
      overlay.notes().forEach(one -> add(shared.get(one.at()), overlay.at()));
    }
    for (Owned owned : content.bodies()) {
      owned.body().materials().forEach(use -> add("材料 " + use.id(), use.at()));
      owned.body().channels().forEach(use -> add("渠道 " + use.id(), use.at()));
      Set<String> names = new HashSet<>();
      owned.pieces().forEach(at -> names.add(shared.get(at)));
      names.forEach(name -> add(name, owned.at()));
    }
    for (Assertion statement : content.statements()) {
      statement.basis().citations().forEach(cited -> add(cited.toString(), cited.at()));
      statement.conditions().forEach(one -> question(one.question(), one.options(), one.at()));
    }
  }

  /** The uses of each thing by its key. */
  Map<String, List<Location>> byKey() {
    return byKey;
  }

  /** The uses of one thing. */
  List<Location> uses(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  private void add(String key, Location at) {
    if (key != null) { // what is written in the outcome itself has no name
      byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(at);
    }
  }

  private void flow(Flow flow) {
    List<Target> targets = new ArrayList<>(List.of(flow.start()));
    for (Question question : flow.questions().values()) {
      targets.addAll(question.targets());
      if (question.name().isShared()) {
        List<String> options = question.options().stream().map(Option::id).toList();
        question(question.name(), options, question.at());
      }
    }
    flow.outcomes().values().stream()
        .map(Outcome::materialsOf)
        .filter(Objects::nonNull)
        .forEach(targets::add);
    targets.forEach(target -> add(target.toString(), target.at()));
  }

  private void question(QuestionName name, List<String> options, Location at) {
    String key = name.flow() + "/" + name.id();
    add(key, at);
    options.forEach(option -> add(key + "=" + option, at));
  }
}
