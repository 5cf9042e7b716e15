package dev.yibao.engine;

import dev.yibao.model.Basis;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Library;
import dev.yibao.model.Part;
import dev.yibao.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what an answer cites, source by source. */
final class CitedSources {

  private final Library library;
  private final Map<String, Set<String>> claims = new LinkedHashMap<>();

  CitedSources(Library library) {
    this.library = library;
  }

  void addParts(List<Part> parts) {
    parts.forEach(part -> add(part.basis()));
  }

  void add(Basis basis) {
    for (Citation citation : basis.citations()) {
      Source source =
          Answer.found(library.source(citation.source()), "来源", citation.source(), citation.at());
      Claim claim = source.claims().get(citation.claim());
      Answer.found(claim, "来源「" + source.id() + "」的条目", citation.claim(), citation.at());
      claims.computeIfAbsent(source.id(), id -> new LinkedHashSet<>()).add(claim.id());
    }
  }

  /**
   * Of what a catalogue entry rests on, that which bears on this answer: the claims of sources that
   * the answer cites anyway, else the first. A paper that every document names would otherwise
   * bring all of them into every answer.
   */
  Basis bearing(Basis catalogue) {
    List<Citation> bearing = new ArrayList<>(catalogue.citations());
    bearing.removeIf(citation -> !claims.containsKey(citation.source()));
    if (bearing.isEmpty() && !catalogue.citations().isEmpty()) {
      bearing.add(catalogue.citations().get(0));
    }
    return new Basis(bearing, catalogue.uncited());
  }

  /** The sources in the order in which they were first cited, claims in the order of the source. */
  List<Result.CitedSource> inOrder() {
    List<Result.CitedSource> cited = new ArrayList<>();
    claims.forEach(
        (id, cites) -> {
          Source source = library.source(id);
          List<Claim> inOrder = new ArrayList<>(source.claims().values());
          inOrder.removeIf(claim -> !cites.contains(claim.id()));
          cited.add(new Result.CitedSource(source, List.copyOf(inOrder)));
        });
    return cited;
  }
}
