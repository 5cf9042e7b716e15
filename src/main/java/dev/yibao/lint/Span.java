package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.Regions;
import dev.yibao.model.Body;
import dev.yibao.model.Citation;
import dev.yibao.model.Library;
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
 * @param isFirst whether these are the first days for which the content holds
 * @param effective what it is then and there
 * @param reasons its reasons then and there
 */
record Span(
    Outcome outcome,
    List<Region> place,
    Period period,
    boolean isFirst,
    EffectiveOutcome effective,
    List<Statement> reasons) {

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
  static List<Span> of(Library library, LocalDate today, Outcome outcome) {
    List<Span> all = new ArrayList<>();
    places(library, outcome).forEach(place -> all.addAll(of(library, today, outcome, place)));
    return all;
  }

  /** The places where an outcome may differ: no region, then each that has its own chain. */
  static Collection<List<Region>> places(Library library, Outcome outcome) {
    Map<List<String>, List<Region>> places = new LinkedHashMap<>();
    places.put(List.of(), List.of());
    for (Region region : library.regions().values()) {
      List<Region> chain = new ArrayList<>(Regions.chain(library, region.id()));
      chain.removeIf(one -> !one.overlays().containsKey(outcome.key()));
      places.putIfAbsent(chain.stream().map(Region::id).toList(), chain);
    }
    return places.values();
  }

  /** The spans of an outcome in one place, from the first day for which the content holds on. */
  private static List<Span> of(
      Library library, LocalDate today, Outcome outcome, List<Region> place) {
    LocalDate first = library.settings().holdsFrom();
    TreeSet<LocalDate> starts = new TreeSet<>(List.of(first == null ? today : first));
    List<Overlay> changes = new ArrayList<>(outcome.changes());
    place.forEach(region -> changes.addAll(region.overlays().get(outcome.key()).withChanges()));
    addStarts(outcome.body(), library, starts);
    for (Overlay change : changes) {
      add(new Period(change.from(), null), starts);
      addStarts(change.body(), library, starts);
    }
    List<Span> spans = new ArrayList<>();
    for (LocalDate start : starts) {
      LocalDate next = starts.higher(start);
      Period period = new Period(start, next == null ? null : next.minusDays(1));
      EffectiveOutcome there = new EffectiveOutcome(outcome, place, start);
      boolean isFirst = start.equals(starts.first());
      spans.add(new Span(outcome, place, period, isFirst, there, there.body().reasons()));
    }
    return spans;
  }

  private static void addStarts(Body body, Library library, TreeSet<LocalDate> starts) {
    for (Statement reason : body.reasons()) {
      add(reason.period(), starts);
      for (Citation citation : reason.basis().citations()) {
        Source source = library.source(citation.source());
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
