package dev.yibao.engine;

import dev.yibao.model.Basis;
import dev.yibao.model.Channel;
import dev.yibao.model.Claim;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.Material;
import dev.yibao.model.Outcome;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer, ready to be shown: conditions judged, the region applied, every id looked up. Lists
 * are in the order of the flow file, additions of a region last.
 *
 * @param started the flow that the session began with
 * @param flow the flow that the outcome stands in
 * @param outcome the outcome as the flow has it
 * @param asOf the day as of which it holds
 * @param answers what was answered, in order; the region last if it was said but not asked
 * @param verdict whether the person gets what they ask for
 * @param headline the verdict in a sentence
 * @param reasons why
 * @param steps what to do, in order
 * @param materials what to bring
 * @param channels where to turn
 * @param times how long things take
 * @param cautions what to mind
 * @param disputes where the sources disagree
 * @param askOffice the sentence to read out; may be empty
 * @param notes what is to be known in the region
 * @param differing where the answer differs, when the region was not said
 * @param next related flows
 * @param sources what it all rests on, in the order in which it is first cited
 */
public record Result(
    Flow started,
    Flow flow,
    Outcome outcome,
    LocalDate asOf,
    List<Response> answers,
    Verdict verdict,
    String headline,
    List<Statement> reasons,
    List<Statement> steps,
    List<NeededMaterial> materials,
    List<Contact> channels,
    List<Statement> times,
    List<Statement> cautions,
    List<Dispute> disputes,
    String askOffice,
    List<RegionNote> notes,
    List<Region> differing,
    List<Onward> next,
    List<CitedSource> sources) {

  /** Whether the day by which the content should have been checked again has passed. */
  public boolean stale() {
    return flow.reviewBy() != null && asOf.isAfter(flow.reviewBy());
  }

  /**
   * A paper to bring.
   *
   * @param when in which cases; empty when always
   * @param note what matters about it; may be empty
   * @param basis what the demand rests on
   */
  public record NeededMaterial(Material material, String when, String note, Basis basis) {}

  /**
   * Where to turn.
   *
   * @param basis what its description rests on
   */
  public record Contact(Channel channel, Basis basis) {}

  /**
   * A note of a region or of one above it.
   *
   * @param region whose note it is
   */
  public record RegionNote(Region region, Statement note) {}

  /**
   * A related flow.
   *
   * @param flow where to go on
   * @param why what for
   */
  public record Onward(Flow flow, String why) {}

  /**
   * A source with the claims of it that the answer cites.
   *
   * @param claims in the order of the source
   */
  public record CitedSource(Source source, List<Claim> claims) {}
}
