package dev.yibao.engine;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.model.Body;
import dev.yibao.model.Channel;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the answer that is shown out of the outcome that was reached. */
public final class ResultBuilder {

  private final Library library;
  private final LocalDate asOf;

  /**
   * @param asOf the day as of which the answer is to hold
   */
  public ResultBuilder(Library library, LocalDate asOf) {
    this.library = library;
    this.asOf = asOf;
  }

  /** The result of a session that is at its outcome. */
  public static Result of(Replay replay) {
    Interview interview = replay.interview();
    return new ResultBuilder(interview.library(), interview.asOf())
        .of(replay.flow(), (Step.Done) replay.step(), replay.region());
  }

  /**
   * The answer to one who reached {@code done}.
   *
   * @param started the flow that was started
   * @param region where the person is insured, as {@link Replay#region} has it
   * @throws Diagnosed when the outcome names something that does not exist
   */
  public Result of(Flow started, Step.Done done, String region) {
    Outcome outcome = done.outcome();
    Path path = done.path();
    List<Region> chain = Regions.chain(library, region);
    EffectiveOutcome effective = new EffectiveOutcome(outcome, chain, asOf);
    Body body = effective.body();
    List<Statement> reasons =
        Support.inForceFirst(Conditions.shown(body.reasons(), path), library, asOf);
    List<Statement> steps = Conditions.shown(body.steps(), path);
    List<Statement> times = Conditions.shown(body.times(), path);
    List<Statement> cautions = Conditions.shown(body.cautions(), path);
    List<Dispute> disputes = Conditions.shown(body.disputes(), path);
    List<Result.RegionNote> notes = Conditions.shown(effective.notes(), path);
    Bibliography cited = new Bibliography(library);
    for (List<Statement> statements : List.of(reasons, steps, times, cautions)) {
      cited.add(statements);
    }
    for (Dispute dispute : disputes) {
      cited.add(dispute.sides());
    }
    cited.add(notes);
    List<Result.NeededMaterial> materials =
        new Materials(library, path, chain, asOf, cited).of(outcome, body.materials());
    List<Result.Contact> channels = channels(Conditions.shown(body.channels(), path));
    cited.add(materials);
    cited.add(channels);
    return new Result(
        started,
        library.flow(outcome.flow()),
        outcome,
        asOf,
        answers(path, region),
        effective.verdict(),
        effective.headline(),
        reasons.isEmpty() ? Support.OWN : Support.of(reasons.get(0).basis(), library, asOf),
        reasons,
        steps,
        materials,
        channels,
        times,
        cautions,
        disputes,
        Blanks.filled(body.askOffice(), outcome.flow(), path, library),
        notes,
        chain.isEmpty() ? Regions.differing(library, asOf, done) : List.of(),
        related(outcome),
        cited.inOrder());
  }

  /**
   * The outcome as it holds in a region on the day.
   *
   * @param region as {@link Replay#region} has it
   */
  public EffectiveOutcome effective(Outcome outcome, String region) {
    return new EffectiveOutcome(outcome, Regions.chain(library, region), asOf);
  }

  /** The answers in order; the region last if it was said but not asked. */
  public List<Response> answers(Path path, String region) {
    if (region.isEmpty() || path.valuesOf(QuestionName.REGION) != null) {
      return path.answers();
    }
    List<Response> answers = new ArrayList<>(path.answers());
    Question question = library.question(QuestionName.REGION);
    if (question != null) {
      answers.add(new Response(question, List.of(region)));
    }
    return answers;
  }

  private List<Result.Contact> channels(List<ChannelUse> uses) {
    List<Result.Contact> channels = new ArrayList<>();
    for (ChannelUse use : uses) {
      Channel channel = References.found(library.channel(use.id()), "渠道", use.id(), use.at());
      channels.add(new Result.Contact(channel, channel.basis()));
    }
    return channels;
  }

  private List<Result.Onward> related(Outcome outcome) {
    List<Result.Onward> related = new ArrayList<>();
    for (RelatedFlow next : outcome.next()) {
      Flow flow = References.found(library.flow(next.flow()), "流程", next.flow(), next.at());
      related.add(new Result.Onward(flow, next.why()));
    }
    return related;
  }
}
