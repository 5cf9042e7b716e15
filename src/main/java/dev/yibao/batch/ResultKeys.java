package dev.yibao.batch;

import dev.yibao.engine.Blanks;
import dev.yibao.engine.Path;
import dev.yibao.engine.Regions;
import dev.yibao.engine.Step;
import dev.yibao.model.Body;
import dev.yibao.model.Conditional;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the keys of results; safe for several threads. */
final class ResultKeys {

  private final Library library;

  /** By outcome and region. */
  private final Map<List<String>, Scope> scopes = new ConcurrentHashMap<>();

  ResultKeys(Library library) {
    this.library = library;
  }

  /**
   * Everything that decides the content of a result but for the list of its answers: results of
   * equal keys say the same.
   *
   * @param outcome {@code FLOW/ID}
   * @param regions ids of the regions that say something about the outcome, nearest first
   * @param isRegionKnown whether the person's region is one with notes; where it is not, the result
   *     names the regions that differ
   * @param values answers to the questions that parts of the outcome are conditional on, null for
   *     one that was not asked
   */
  record Key(
      String outcome, List<String> regions, boolean isRegionKnown, List<List<String>> values) {}

  /**
   * The part of a key that outcome and region decide.
   *
   * @param conditions names of the questions that parts of the outcome are conditional on
   */
  private record Scope(
      List<String> regions, boolean isRegionKnown, List<QuestionName> conditions) {}

  Key of(Step.Done done, String region) {
    Outcome outcome = done.outcome();
    List<String> where = List.of(outcome.key(), region);
    Scope scope = scopes.computeIfAbsent(where, key -> scope(outcome, region));
    List<List<String>> values = values(scope.conditions(), done.path());
    return new Key(outcome.key(), scope.regions(), scope.isRegionKnown(), values);
  }

  private static List<List<String>> values(List<QuestionName> questions, Path path) {
    List<List<String>> values = new ArrayList<>(questions.size());
    for (QuestionName question : questions) {
      values.add(path.valuesOf(question));
    }
    return values;
  }

  private Scope scope(Outcome outcome, String region) {
    List<Region> chain = Regions.chain(library, region);
    Set<String> regions = new LinkedHashSet<>();
    Set<QuestionName> names = new LinkedHashSet<>();
    if (chain.isEmpty()) {
      for (String there : library.regionsAbout(outcome.key())) {
        gather(library.region(there).overlays().get(outcome.key()).withChanges(), names);
      }
    }
    for (Outcome one : library.withLenders(outcome)) {
      gather(one.body(), one.flow(), names);
      gather(one.changes(), names);
      for (Region there : chain) {
        Overlay overlay = there.overlays().get(one.key());
        if (overlay != null) {
          regions.add(there.id());
          gather(overlay.withChanges(), names);
        }
      }
    }
    return new Scope(List.copyOf(regions), !chain.isEmpty(), List.copyOf(names));
  }

  private void gather(Body body, String flow, Set<QuestionName> names) {
    for (String blank : Blanks.in(body.askOffice())) {
      names.add(library.questionName(blank, flow));
    }
    gather(body.statements(), names);
    gather(body.materials(), names);
    gather(body.channels(), names);
    gather(body.disputes(), names);
  }

  private void gather(Iterable<Overlay> overlays, Set<QuestionName> names) {
    for (Overlay overlay : overlays) {
      gather(overlay.body(), Outcome.flowOf(overlay.outcome()), names);
      gather(overlay.notes(), names);
    }
  }

  private static void gather(List<? extends Conditional> items, Set<QuestionName> names) {
    items.forEach(item -> item.conditions().forEach(one -> names.add(one.question())));
  }
}
