package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Node;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import dev.yibao.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a library holds, gathered once for all rules. */
final class Corpus {

  private final Library files;
  private final List<Diagnostic> faults;
  private final Library library;
  private final LocalDate today;
  private final List<Flow> flows = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> flowIds;
  private final Set<String> regionIds;
  private final Set<String> sourceIds;
  private final List<Owned> bodies = new ArrayList<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final List<Assertion> statements;
  private final StateGraph nodes;

  /**
   * @param faults what was found while reading the files
   * @param today the day that the calendar shows, for what passes with time
   */
  Corpus(Library files, List<Diagnostic> faults, LocalDate today) {
    this.files = files;
    this.faults = List.copyOf(faults);
    this.library = MemoryLibrary.copyOf(files);
    this.today = today;
    library.flowIds().forEach(id -> flows.add(library.flow(id)));
    library.regionIds().forEach(id -> regions.add(library.region(id)));
    library.sourceIds().forEach(id -> sources.add(library.source(id)));
    flowIds = new LinkedHashSet<>(files.flowIds());
    regionIds = new LinkedHashSet<>(files.regionIds());
    sourceIds = new LinkedHashSet<>(files.sourceIds());
    gatherBodies();
    statements = Assertion.of(this);
    List<Target> starts = new ArrayList<>();
    flows.forEach(flow -> starts.add(new Target(flow.id(), "", flow.at())));
    nodes = StateGraph.ofNodes(new Interview(library, today), starts);
  }

  private void gatherBodies() {
    for (Flow flow : flows) {
      for (Outcome outcome : flow.outcomes().values()) {
        outcomes.put(outcome.key(), outcome);
        bodies.add(new Owned(outcome.key(), outcome.at(), outcome.body()));
      }
    }
    for (Region region : regions) {
      for (Overlay overlay : region.overlays().values()) {
        bodies.add(new Owned(overlay.outcome(), overlay.at(), overlay.body()));
      }
    }
  }

  /** What can be read, wholly in memory. */
  Library library() {
    return library;
  }

  LocalDate today() {
    return today;
  }

  /** The flows that can be read, sorted by id. */
  List<Flow> flows() {
    return flows;
  }

  /** The regions that can be read, sorted by id. */
  List<Region> regions() {
    return regions;
  }

  /** The sources that can be read, sorted by id. */
  List<Source> sources() {
    return sources;
  }

  /** The ids of all flows, those included that cannot be read. */
  Set<String> flowIds() {
    return flowIds;
  }

  /** The ids of all regions, those included that cannot be read. */
  Set<String> regionIds() {
    return regionIds;
  }

  /** The ids of all sources, those included that cannot be read. */
  Set<String> sourceIds() {
    return sourceIds;
  }

  /**
   * Whether every flow and every region can be read. If not, much may look lost or unused that only
   * the missing ones lead to or use.
   */
  boolean isWhole() {
    return flows.size() == flowIds.size() && regions.size() == regionIds.size();
  }

  /** Whether a catalogue can be read without fault; if not, what it lacks says nothing. */
  boolean isSound(String catalogue) {
    return faults.stream().noneMatch(fault -> fault.at().file().endsWith(catalogue));
  }

  /** The outcomes of all flows by {@code FLOW/ID}. */
  Map<String, Outcome> outcomes() {
    return outcomes;
  }

  /** All questions for a number or a date. */
  List<Question> banded() {
    List<Question> banded = new ArrayList<>();
    for (Flow flow : flows) {
      flow.questions().values().stream().filter(q -> q.type().hasBands()).forEach(banded::add);
    }
    return banded;
  }

  /** What stands below the headlines of all outcomes, then what regions say about them. */
  List<Owned> bodies() {
    return bodies;
  }

  /** Every statement of flows, regions and catalogues. */
  List<Assertion> statements() {
    return statements;
  }

  /** The graph of all nodes that can be reached from the start of any flow. */
  StateGraph nodes() {
    return nodes;
  }

  /** The node that a target leads to; null when there is none. */
  Node node(Target target) {
    return Node.of(library, target);
  }

  /** As {@link Library#within}, said of the files. */
  Location within(Location piece, String... path) {
    return files.within(piece, path);
  }
}
