package dev.yibao.engine;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;
import dev.yibao.model.Channel;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.Conditional;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
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

  /**
   * The answer to one who reached {@code done}.
   *
   * @param started the flow that the session began with
   * @param region where the person is insured: an id, {@code other} or {@code unsure}; empty when
   *     it was not said
   * @throws Diagnosed when the outcome names something that does not exist
   */
  public Result of(Flow started, Step.Done done, String region) {
    Outcome outcome = done.outcome();
    List<Region> places = Regions.chain(library, region);
    Body body = outcome.body();
    Verdict verdict = outcome.verdict();
    String headline = outcome.headline();
    List<Result.RegionNote> notes = new ArrayList<>();
    for (int i = places.size() - 1; i >= 0; i--) {
      Overlay overlay = places.get(i).overlays().get(outcome.key());
      if (overlay != null) {
        body = Overlays.apply(body, overlay);
        verdict = overlay.verdict() == null ? verdict : overlay.verdict();
        headline = overlay.headline().isEmpty() ? headline : overlay.headline();
        for (Statement note : shown(overlay.notes(), done.path())) {
          notes.add(new Result.RegionNote(places.get(i), note));
        }
      }
    }
    Path path = done.path();
    List<Statement> reasons = shown(body.reasons(), path);
    List<Statement> steps = shown(body.steps(), path);
    List<Statement> times = shown(body.times(), path);
    List<Statement> cautions = shown(body.cautions(), path);
    List<Dispute> disputes = shown(body.disputes(), path);
    Bibliography cited = new Bibliography(library);
    cited.addParts(reasons);
    cited.addParts(steps);
    cited.addParts(times);
    cited.addParts(cautions);
    cited.addDisputes(disputes);
    cited.addNotes(notes);
    List<Result.NeededMaterial> materials =
        new Materials(library, path, places, cited).of(outcome, body.materials());
    List<Result.Contact> channels = channels(shown(body.channels(), path), cited);
    cited.addMaterials(materials);
    cited.addChannels(channels);
    return new Result(
        started,
        library.flow(outcome.flow()),
        outcome,
        asOf,
        answers(path, region),
        verdict,
        headline,
        reasons,
        steps,
        materials,
        channels,
        times,
        cautions,
        disputes,
        body.askOffice(),
        List.copyOf(notes),
        places.isEmpty() ? differing(outcome) : List.of(),
        onward(outcome),
        cited.inOrder());
  }

  /**
   * The verdict alone, which a region may change.
   *
   * @param region an id, {@code other} or {@code unsure}; empty when it was not said
   */
  public Verdict verdict(Outcome outcome, String region) {
    for (Region place : Regions.chain(library, region)) {
      Overlay overlay = place.overlays().get(outcome.key());
      if (overlay != null && overlay.verdict() != null) {
        return overlay.verdict();
      }
    }
    return outcome.verdict();
  }

  /** What was answered, in order; the region last if it was said but not asked. */
  public List<Response> answers(Path path, String region) {
    if (region.isEmpty() || path.valuesOf(QuestionName.REGION) != null) {
      return path.answers();
    }
    List<Response> answers = new ArrayList<>(path.answers());
    Question question = library.sharedQuestion(QuestionName.REGION.id());
    if (question != null) {
      answers.add(new Response(question, List.of(region)));
    }
    return answers;
  }

  private List<Result.Contact> channels(List<ChannelUse> uses, Bibliography cited) {
    List<Result.Contact> channels = new ArrayList<>();
    for (ChannelUse use : uses) {
      Channel channel = found(library.channel(use.id()), "渠道", use.id(), use.at());
      channels.add(new Result.Contact(channel, cited.bearing(channel.basis())));
    }
    return channels;
  }

  private List<Result.Onward> onward(Outcome outcome) {
    List<Result.Onward> onward = new ArrayList<>();
    for (RelatedFlow next : outcome.next()) {
      Flow flow = found(library.flow(next.flow()), "流程", next.flow(), next.at());
      onward.add(new Result.Onward(flow, next.why()));
    }
    return onward;
  }

  private List<Region> differing(Outcome outcome) {
    List<Region> differing = new ArrayList<>();
    for (String id : library.regionsAbout(outcome.key())) {
      differing.add(library.region(id));
    }
    return differing;
  }

  /** What an id stands for, which must exist. */
  static <T> T found(T value, String what, String id, Location at) {
    if (value == null) {
      String message = "没有" + what + "「" + id + "」";
      throw new Diagnosed(List.of(Diagnostic.error(at, "dangling-id", message, "")));
    }
    return value;
  }

  private static <T extends Conditional> List<T> shown(List<T> items, Path path) {
    List<T> shown = new ArrayList<>();
    for (T item : items) {
      if (holds(item.conditions(), path)) {
        shown.add(item);
      }
    }
    return shown;
  }

  /** Whether all conditions hold; one on a question that was not asked does not. */
  static boolean holds(List<Condition> conditions, Path path) {
    for (Condition condition : conditions) {
      List<String> values = path.valuesOf(condition.question());
      if (values == null || !haveCommon(values, condition.options())) {
        return false;
      }
    }
    return true;
  }

  private static boolean haveCommon(List<String> values, List<String> options) {
    for (String value : values) {
      if (options.contains(value)) {
        return true;
      }
    }
    return false;
  }
}
