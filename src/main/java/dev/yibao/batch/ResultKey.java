package dev.yibao.batch;

import dev.yibao.engine.Path;
import dev.yibao.engine.Regions;
import dev.yibao.engine.Step;
import dev.yibao.model.Body;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows what bears on the answer at an outcome: the places that say something about it, and the
 * answers that its parts are conditional on. Where these are the same, so is the answer, but for
 * the list of what was answered.
 */
final class ResultKey {

  private final Library library;
  private final Map<Place, List<QuestionName>> conditions = new ConcurrentHashMap<>();

  ResultKey(Library library) {
    this.library = library;
  }

  /**
   * An outcome in a place.
   *
   * @param outcome {@code FLOW/ID}
   * @param regions ids of the regions that say something about it, nearest first
   * @param known whether the person's place is one with notes
   */
  private record Place(String outcome, List<String> regions, boolean known) {}

  /**
   * What bears on an answer; equal for equal answers.
   *
   * @param values what was answered to the questions that matter, null where one was not asked
   */
  record Key(Object place, List<List<String>> values) {}

  Key of(Step.Done done, String region) {
    List<Outcome> outcomes = lenders(done.outcome());
    List<Region> chain = Regions.chain(library, region);
    List<Overlay> overlays = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    for (Region place : chain) {
      for (Outcome outcome : outcomes) {
        Overlay overlay = place.overlays().get(outcome.key());
        if (overlay != null) {
          overlays.add(overlay);
          regions.add(place.id());
        }
      }
    }
    Place place = new Place(done.outcome().key(), regions, !chain.isEmpty());
    List<QuestionName> matter =
        conditions.computeIfAbsent(place, key -> conditions(outcomes, overlays));
    return new Key(place, values(matter, done.path()));
  }

  private static List<List<String>> values(List<QuestionName> questions, Path path) {
    List<List<String>> values = new ArrayList<>(questions.size());
    for (QuestionName question : questions) {
      values.add(path.valuesOf(question));
    }
    return values;
  }

  /** The outcome and those whose materials it takes. */
  private List<Outcome> lenders(Outcome outcome) {
    List<Outcome> outcomes = new ArrayList<>();
    Outcome next = outcome;
    while (next != null && !outcomes.contains(next)) {
      outcomes.add(next);
      Flow flow = next.materialsOf() == null ? null : library.flow(next.materialsOf().flow());
      next = flow == null ? null : flow.outcomes().get(next.materialsOf().id());
    }
    return outcomes;
  }

  private static List<QuestionName> conditions(List<Outcome> outcomes, List<Overlay> overlays) {
    Set<QuestionName> names = new LinkedHashSet<>();
    outcomes.forEach(outcome -> gather(outcome.body(), names));
    for (Overlay overlay : overlays) {
      gather(overlay.body(), names);
      overlay.notes().forEach(note -> gather(note.conditions(), names));
    }
    return List.copyOf(names);
  }

  private static void gather(Body body, Set<QuestionName> names) {
    for (List<Statement> parts :
        List.of(body.reasons(), body.steps(), body.times(), body.cautions())) {
      parts.forEach(part -> gather(part.conditions(), names));
    }
    body.materials().forEach(material -> gather(material.conditions(), names));
    body.channels().forEach(channel -> gather(channel.conditions(), names));
    body.disputes().forEach(dispute -> gather(dispute.conditions(), names));
  }

  private static void gather(List<Condition> conditions, Set<QuestionName> names) {
    conditions.forEach(condition -> names.add(condition.question()));
  }
}
