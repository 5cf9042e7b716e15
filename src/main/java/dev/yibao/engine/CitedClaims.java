package dev.yibao.engine;

import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.Channel;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The outcomes that cite each claim, and whether they follow it. */
public final class CitedClaims {

  private static final Use NO_USE = new Use(List.of(), ClaimStatus.UNUSED);

  private final Library library;
  private final Map<String, TreeSet<String>> citedBy = new LinkedHashMap<>();
  private final Map<String, ClaimStatus> statuses = new LinkedHashMap<>();

  private CitedClaims(Library library) {
    this.library = library;
  }

  /**
   * The use of a claim.
   *
   * @param citedBy {@code FLOW/OUTCOME} of those that cite it, in the flow or in a region, by
   *     themselves or through the material or channel they name; sorted
   * @param status the one that says most against the claim
   */
  public record Use(List<String> citedBy, ClaimStatus status) {}

  /** Reads all flows and regions of a library for what they cite. */
  public static CitedClaims in(Library library) {
    CitedClaims claims = new CitedClaims(library);
    for (String id : library.flowIds()) {
      Flow flow = library.flow(id);
      for (Outcome outcome : flow == null ? List.<Outcome>of() : flow.outcomes().values()) {
        claims.add(outcome.key(), outcome.body());
        outcome.changes().forEach(claims::add);
      }
    }
    for (String id : library.regionIds()) {
      Region region = library.region(id);
      for (Overlay overlay : region == null ? List.<Overlay>of() : region.overlays().values()) {
        overlay.withChanges().forEach(claims::add);
      }
    }
    return claims;
  }

  /** The use of {@code source#claim}. */
  public Use of(String source, String claim) {
    String key = source + "#" + claim;
    ClaimStatus status = statuses.get(key);
    return status == null ? NO_USE : new Use(List.copyOf(citedBy.get(key)), status);
  }

  private void add(Overlay overlay) {
    add(overlay.outcome(), overlay.body());
    add(overlay.outcome(), overlay.notes());
  }

  private void add(String outcome, Body body) {
    add(outcome, body.statements());
    for (MaterialUse use : body.materials()) {
      Material material = library.material(use.id());
      boolean own = !use.basis().isMissing() || material == null;
      add(outcome, own ? use.basis() : material.basis(), ClaimStatus.FOLLOWS);
    }
    for (ChannelUse use : body.channels()) {
      Channel channel = library.channel(use.id());
      add(outcome, channel == null ? Basis.NONE : channel.basis(), ClaimStatus.FOLLOWS);
    }
    body.disputes().forEach(dispute -> add(outcome, dispute));
  }

  private void add(String outcome, List<Statement> statements) {
    statements.forEach(one -> add(outcome, one.basis(), ClaimStatus.FOLLOWS));
  }

  private void add(String outcome, Dispute dispute) {
    for (Dispute.Side side : dispute.sides()) {
      ClaimStatus other = dispute.isSettled() ? ClaimStatus.CORRECTED : ClaimStatus.DISPUTED;
      add(outcome, side.basis(), side.holds() ? ClaimStatus.FOLLOWS : other);
    }
  }

  private void add(String outcome, Basis basis, ClaimStatus status) {
    for (Citation citation : basis.citations()) {
      citedBy.computeIfAbsent(citation.toString(), key -> new TreeSet<>()).add(outcome);
      statuses.merge(citation.toString(), status, ClaimStatus::or);
    }
  }
}
