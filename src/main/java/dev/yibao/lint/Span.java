package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.Regions;
import dev.yibao.model.Body;
import dev.yibao.model.Citation;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Period;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An outcome in one place on days on which it stays the same.
 *
 * @param outcome the outcome as the flow has it
 * @param place the regions that change it there, nearest first; none for everybody else
 * @param period the days
 * @param effective what it is then and there
 */
record Span(Outcome outcome, List<Region> place, Period period, EffectiveOutcome effective) {

  /** Where that is said: in the nearest region, else in the flow, and there in the last change. */
  Location at() {
    Overlay nearest = place.isEmpty() ? null : place.get(0).overlays().get(outcome.key());
    Location at = nearest == null ? outcome.at() : nearest.at();
    for (Overlay change : nearest == null ? outcome.changes() : nearest.changes()) {
      at = change.from().isAfter(period.from()) ? at : change.at();
    }
    return at;
  }

  /** The spans of an outcome in every place. */
  static List<Span> of(Corpus content, Outcome outcome) {
    List<Span> all = new ArrayList<>();
    places(content, outcome).forEach(place -> all.addAll(of(content, outcome, place)));
    return all;
  }

  /** The places where an outcome may differ: no region, then each that has its own chain. */
  static Collection<List<Region>> places(Corpus content, Outcome outcome) {
    Map<List<String>, List<Region>> places = new LinkedHashMap<>();
    places.put(List.of(), List.of());
    for (Region region : content.regions()) {
      List<Region> chain = new ArrayList<>(Regions.chain(content.library(), region.id()));
      chain.removeIf(one -> !one.overlays().containsKey(outcome.key()));
      places.putIfAbsent(chain.stream().map(Region::id).toList(), chain);
    }
    return places.values();
  }

  /** The spans of an outcome in one place, from the first day for which the content holds on. */
  static List<Span> of(Corpus content, Outcome outcome, List<Region> place) {
    LocalDate first = content.library().settings().holdsFrom();
    TreeSet<LocalDate> starts = new TreeSet<>(List.of(first == null ? content.today() : first));
    List<Overlay> changes = new ArrayList<>(outcome.changes());
    place.forEach(region -> changes.addAll(region.overlays().get(outcome.key()).withChanges()));
    addStarts(outcome.body(), content, starts);
    for (Overlay change : changes) {
      add(new Period(change.from(), null), starts);
      addStarts(change.body(), content, starts);
    }
    List<Span> spans = new ArrayList<>();
    for (LocalDate start : starts) {
      LocalDate next = starts.higher(start);
      Period period = new Period(start, next == null ? null : next.minusDays(1));
      spans.add(new Span(outcome, place, period, new EffectiveOutcome(outcome, place, start)));
    }
    return spans;
  }

  private static void addStarts(Body body, Corpus content, TreeSet<LocalDate> starts) {
    for (Statement reason : body.reasons()) {
      add(reason.period(), starts);
      for (Citation citation : reason.basis().citations()) {
        Source source = content.library().source(citation.source());
        if (source != null) {
          add(new Period(source.since(), source.until()), starts);
        }
      }
    }
  }

  private static void add(Period period, TreeSet<LocalDate> starts) {
    LocalDate first = starts.first();
    if (period.from() != null && period.from().isAfter(first)) {
      starts.add(period.from());
    }
    if (period.until() != null && !period.until().isBefore(first)) {
      starts.add(period.until().plusDays(1));
    }
  }
}
