package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.FlowNode;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Regions;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Citation;
import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Library;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Scenario;
import dev.yibao.model.Source;
import dev.yibao.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that a library holds, gathered once for all rules.
 *
 * @param files the library with the files it is read from
 * @param scenarios the scenarios beside the flows
 * @param faults the faults found while reading the files
 * @param library all that can be read, wholly in memory
 * @param today the day that the calendar shows, for what passes with time
 * @param flows the flows that can be read, sorted by id
 * @param regions the regions that can be read, sorted by id
 * @param sources the sources that can be read, sorted by id
 * @param outcomes the outcomes of all flows by {@code FLOW/ID}
 * @param overlays the changes that days make to outcomes, then what each region changes
 * @param layers each overlay with what it lies over, once for each region that it lies below
 * @param spans by outcome, what it is in each place on each day
 * @param now by outcome, what it is today in each place
 * @param bodies the bodies of all outcomes, then those of all overlays
 * @param statements every statement of flows, regions and catalogues
 * @param nodes the graph of all nodes that can be reached from the start of any flow
 */
record Corpus(
    Library files,
    List<Scenario> scenarios,
    List<Diagnostic> faults,
    Library library,
    LocalDate today,
    List<Flow> flows,
    List<Region> regions,
    List<Source> sources,
    Map<String, Outcome> outcomes,
    List<Overlay> overlays,
    List<Layer> layers,
    LazyMap<List<Span>> spans,
    LazyMap<List<EffectiveOutcome>> now,
    List<Owned> bodies,
    List<Assertion> statements,
    StateGraph nodes) {

  /**
   * Gathers a library.
   *
   * @param scenarios the scenarios beside the flows
   * @param faults the faults found while reading the files
   * @param today the day that the calendar shows
   */
  static Corpus of(
      Library files, List<Scenario> scenarios, List<Diagnostic> faults, LocalDate today) {
    Library library = MemoryLibrary.copyOf(files);
    List<Flow> flows = List.copyOf(library.flows().values());
    List<Region> regions = List.copyOf(library.regions().values());
    List<Source> sources = List.copyOf(library.sources().values());
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    flows.forEach(flow -> flow.outcomes().values().forEach(one -> outcomes.put(one.key(), one)));
    List<Overlay> overlays = overlays(outcomes.values(), regions);
    List<Owned> bodies = new ArrayList<>();
    outcomes.forEach((key, one) -> bodies.add(new Owned(key, one.at(), one.body())));
    overlays.forEach(one -> bodies.add(Owned.of(one)));
    List<Target> starts = flows.stream().map(flow -> new Target(flow.id(), "", flow.at())).toList();
    return new Corpus(
        files,
        List.copyOf(scenarios),
        List.copyOf(faults),
        library,
        today,
        flows,
        regions,
        sources,
        outcomes,
        overlays,
        layers(outcomes, regions, library),
        LazyMap.of(List.copyOf(outcomes.keySet()), id -> Span.of(library, today, outcomes.get(id))),
        LazyMap.of(List.copyOf(outcomes.keySet()), id -> now(library, today, outcomes.get(id))),
        bodies,
        Assertion.of(bodies, overlays, library),
        StateGraph.ofNodes(new Interview(library, today), starts));
  }

  private static List<EffectiveOutcome> now(Library library, LocalDate today, Outcome outcome) {
    return Span.places(library, outcome).stream()
        .map(place -> new EffectiveOutcome(outcome, place, today))
        .toList();
  }

  /** Every outcome as it is today, in each place that changes it. */
  List<EffectiveOutcome> outcomesNow() {
    return outcomes.keySet().stream().flatMap(key -> now.get(key).stream()).toList();
  }

  /** The same library, of which only these flows and what overlays change of them are judged. */
  Corpus only(Set<String> ids) {
    Predicate<String> wanted = key -> ids.contains(Outcome.flowOf(key));
    Map<String, Outcome> own = new LinkedHashMap<>(outcomes);
    own.keySet().removeIf(wanted.negate());
    return new Corpus(
        files,
        scenarios,
        faults,
        library,
        today,
        flows.stream().filter(flow -> ids.contains(flow.id())).toList(),
        regions,
        sources,
        own,
        overlays.stream().filter(overlay -> wanted.test(overlay.outcome())).toList(),
        layers.stream().filter(layer -> wanted.test(layer.overlay().outcome())).toList(),
        spans,
        now,
        bodies.stream().filter(owned -> wanted.test(owned.outcome())).toList(),
        statements.stream().filter(one -> wanted.test(one.outcome())).toList(),
        nodes);
  }

  private static List<Overlay> overlays(Collection<Outcome> outcomes, List<Region> regions) {
    List<Overlay> overlays = new ArrayList<>();
    outcomes.forEach(outcome -> overlays.addAll(outcome.changes()));
    for (Region region : regions) {
      region.overlays().values().forEach(overlay -> overlays.addAll(overlay.withChanges()));
    }
    return overlays;
  }

  /**
   * An overlay and all that it is laid over.
   *
   * @param below the outcome, as an overlay, and the overlays in their order
   */
  record Layer(Overlay overlay, List<Overlay> below) {}

  private static List<Layer> layers(
      Map<String, Outcome> outcomes, List<Region> regions, Library library) {
    List<Layer> layers = new ArrayList<>();
    outcomes.values().forEach(outcome -> add(outcome, List.of(), layers));
    for (Region region : regions) {
      List<Region> chain = Regions.chain(library, region.id());
      region.overlays().keySet().stream()
          .filter(outcomes::containsKey)
          .forEach(key -> add(outcomes.get(key), chain, layers));
    }
    return layers;
  }

  private static void add(Outcome outcome, List<Region> chain, List<Layer> layers) {
    List<Overlay> below = new ArrayList<>();
    below.add(
        new Overlay(
            outcome.key(),
            null,
            outcome.verdict(),
            outcome.headline(),
            List.of(),
            List.of(),
            outcome.body(),
            outcome.changes(),
            outcome.at()));
    for (Overlay overlay : new EffectiveOutcome(outcome, chain, LocalDate.MAX).overlays()) {
      layers.add(new Layer(overlay, List.copyOf(below)));
      below.add(overlay);
    }
  }

  Collection<Outcome> allOutcomes() {
    return outcomes.values();
  }

  /** The questions of all flows, flow by flow. */
  List<Question> questions() {
    return flows.stream().flatMap(flow -> flow.questions().values().stream()).toList();
  }

  /** The citations of all statements. */
  List<Citation> citations() {
    return statements.stream().flatMap(one -> one.basis().citations().stream()).toList();
  }

  /**
   * Tells whether everything can be read without fault. If not, much may look lost or unused that
   * only what is missing leads to or uses.
   */
  boolean isWhole() {
    return faults.stream().noneMatch(Diagnostic::isError);
  }

  /** Tells whether a file can be read without fault; if not, what it lacks says nothing. */
  boolean isSound(String path) {
    return faults.stream().noneMatch(fault -> fault.isError() && fault.at().file().endsWith(path));
  }

  /** An interview as of today. */
  Interview interview() {
    return new Interview(library, today);
  }

  /** The node that a target leads to; null when there is none. */
  FlowNode node(Target target) {
    return FlowNode.of(library, target);
  }

  /** As {@link Library#within}, said of the files. */
  Location within(Location piece, String... path) {
    return files.within(piece, path);
  }
}
