package dev.yibao.engine;

import dev.yibao.model.Basis;
import dev.yibao.model.Channel;
import dev.yibao.model.Cited;
import dev.yibao.model.Claim;
import dev.yibao.model.Condition;
import dev.yibao.model.Conditional;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.Material;
import dev.yibao.model.Outcome;
import dev.yibao.model.Period;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer, ready to be shown: conditions judged, overlays applied, every id looked up. Lists are
 * in the order of the flow file, additions of a region last.
 *
 * @param started the flow that was started
 * @param flow the flow that the outcome stands in
 * @param outcome the outcome as the flow has it
 * @param asOf the day as of which it holds
 * @param answers the answers in the order in which they were asked for; the region last if it was
 *     said but not asked
 * @param verdict the verdict in the region
 * @param headline the verdict in a sentence
 * @param support the ground that the first reason rests on
 * @param reasons the reasons of the verdict, those last that rest only on what is not in force
 * @param steps the steps to take, in order
 * @param materials the materials to bring
 * @param channels the channels to turn to
 * @param times the times that things take
 * @param cautions the things to look out for
 * @param disputes the claims on which sources disagree
 * @param askOffice the sentence to read out; may be empty
 * @param notes the notes of the region and of those it belongs to, the nearest last
 * @param differing the regions in which the answer differs, when none with notes was said
 * @param next the related flows
 * @param sources the sources with the claims cited, in the order in which they are first cited
 */
public record Result(
    Flow started,
    Flow flow,
    Outcome outcome,
    LocalDate asOf,
    List<Response> answers,
    Verdict verdict,
    String headline,
    Support support,
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

  /** Tells whether the day by which the content should have been checked again has passed. */
  public boolean stale() {
    return flow.reviewBy() != null && asOf.isAfter(flow.reviewBy());
  }

  /**
   * A material to bring.
   *
   * @param when the case in which it is needed; empty when always
   * @param note a remark about it; may be empty
   * @param basis the citations of the demand
   */
  public record NeededMaterial(Material material, String when, String note, Basis basis)
      implements Cited {}

  /**
   * A channel to turn to.
   *
   * @param basis the citations of its description
   */
  public record Contact(Channel channel, Basis basis) implements Cited {}

  /**
   * A note of the person's region or of one that it belongs to.
   *
   * @param region whose note it is
   */
  public record RegionNote(Region region, Statement note) implements Conditional, Cited {

    @Override
    public List<Condition> conditions() {
      return note.conditions();
    }

    @Override
    public Period period() {
      return note.period();
    }

    @Override
    public Basis basis() {
      return note.basis();
    }
  }

  /**
   * A related flow.
   *
   * @param flow the flow
   * @param why the purpose for which one may go on there
   */
  public record Onward(Flow flow, String why) {}

  /**
   * A source with the claims of it that the answer cites.
   *
   * @param claims the claims cited, in the order of the source
   */
  public record CitedSource(Source source, List<Claim> claims) {}
}
