package dev.yibao.engine;

import dev.yibao.model.Basis;
import dev.yibao.model.Citation;
import dev.yibao.model.Cited;
import dev.yibao.model.Claim;
import dev.yibao.model.Library;
import dev.yibao.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what an answer cites, source by source. */
final class Bibliography {

  private final Library library;
  private final Map<String, Set<String>> claims = new LinkedHashMap<>();

  Bibliography(Library library) {
    this.library = library;
  }

  void add(List<? extends Cited> items) {
    for (Cited item : items) {
      add(item.basis());
    }
  }

  private void add(Basis basis) {
    for (Citation citation : basis.citations()) {
      Source source =
          References.found(
              library.source(citation.source()), "来源", citation.source(), citation.at());
      Claim claim = source.claims().get(citation.claim());
      References.found(claim, "来源「" + source.id() + "」的条目", citation.claim(), citation.at());
      Set<String> cites = claims.get(source.id());
      if (cites == null) {
        cites = new LinkedHashSet<>();
        claims.put(source.id(), cites);
      }
      cites.add(claim.id());
    }
  }

  /**
   * The citations of a material that bear on this answer: the first, which carries what is said of
   * it, and those of sources that the answer cites anyway. A material that every document names
   * would otherwise bring all of them into every answer.
   */
  Basis bearing(Basis material) {
    List<Citation> bearing = new ArrayList<>();
    for (Citation citation : material.citations()) {
      if (bearing.isEmpty() || claims.containsKey(citation.source())) {
        bearing.add(citation);
      }
    }
    return new Basis(bearing, material.uncited());
  }

  /** The sources in the order in which they were first cited, claims in the order of the source. */
  List<Result.CitedSource> inOrder() {
    List<Result.CitedSource> cited = new ArrayList<>();
    for (Map.Entry<String, Set<String>> entry : claims.entrySet()) {
      Source source = library.source(entry.getKey());
      cited.add(new Result.CitedSource(source, inOrder(source.claims(), entry.getValue())));
    }
    return cited;
  }

  private static List<Claim> inOrder(Map<String, Claim> claims, Set<String> ids) {
    List<Claim> inOrder = new ArrayList<>(ids.size());
    for (String id : claims.keySet()) {
      if (ids.contains(id)) {
        inOrder.add(claims.get(id));
      }
    }
    return List.copyOf(inOrder);
  }
}
