package dev.yibao.engine;

import dev.yibao.engine.Answers.Source;
import dev.yibao.engine.Lines.Line;
import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A flow, the answers that were given to it, and the step they lead to. A replay never changes: one
 * more answer, or one taken back, makes another replay.
 *
 * <p>Each question takes its answer from the first source that has one that fits: supplied by name,
 * typed, kept from before (see {@link Answers}), and last the lines of standard input, which are
 * typed answers from then on.
 *
 * @param interview the rules by which the answers are judged
 * @param flow the flow that was started
 * @param answers what was given
 * @param step the open question, or the outcome
 * @param refusal the reason for which the answers go no further; null when nothing was refused
 * @param leftOver refusals of lines that nothing asks for any more
 */
public record Replay(
    Interview interview,
    Flow flow,
    Answers answers,
    Step step,
    Refusal refusal,
    List<Refusal> leftOver) {

  public Replay {
    leftOver = List.copyOf(leftOver);
  }

  /** A flow to which nothing was answered yet. */
  public static Replay of(Interview interview, Flow flow) {
    return of(interview, flow, List.of());
  }

  /** A flow with answers by name, in any order. */
  public static Replay of(Interview interview, Flow flow, List<SuppliedAnswer> supplied) {
    SuppliedAnswers read = SuppliedAnswers.of(interview, flow, supplied);
    return read.refusal() == null
        ? walked(interview, flow, read.answers())
        : refused(interview, flow, read.refusal());
  }

  /** A flow of which no question was answered, because what was given cannot be used at all. */
  public static Replay refused(Interview interview, Flow flow, Refusal refusal) {
    return new Replay(interview, flow, Answers.NONE, interview.start(flow), refusal, List.of());
  }

  /** The same replay, ended by a refusal. */
  public Replay endedBy(Refusal reason) {
    return new Replay(interview, flow, answers, step, reason, leftOver);
  }

  private static Replay walked(Interview interview, Flow flow, Answers answers) {
    Step step = answers.onward(interview, interview.start(flow));
    Answers.Given region = answers.given().get(QuestionName.REGION);
    boolean told = region != null && region.source() != Source.SUPPLIED;
    Step last = told && step instanceof Step.Done done ? done.in(region.response()) : step;
    return new Replay(interview, flow, answers, last, null, List.of());
  }

  private static Replay along(Interview interview, Flow flow, Answers answers) {
    Replay replay = walked(interview, flow, answers);
    return replay.having(answers.along(replay.step.path()));
  }

  private Replay with(Answers others) {
    return along(interview, flow, others);
  }

  private Replay having(Answers others) {
    return new Replay(interview, flow, others, step, refusal, leftOver);
  }

  /**
   * The region where the person is insured: an id, {@code other} or {@code unsure}; empty when it
   * was not said.
   */
  public String region() {
    List<String> asked = step.path().valuesOf(QuestionName.REGION);
    if (asked != null) {
      return asked.get(0);
    }
    boolean said = answers.source(QuestionName.REGION) == Source.SUPPLIED;
    return said ? answers.given().get(QuestionName.REGION).response().values().get(0) : "";
  }

  /**
   * The question that somebody who can be asked is asked next: the open one, or at an outcome that
   * differs by region the region, if it was not said; null when there is none.
   */
  public Step.Ask asking() {
    if (step instanceof Step.Ask ask) {
      return ask;
    }
    boolean said = !region().isEmpty();
    Question question =
        said ? null : Regions.lastQuestion(interview.library(), interview.asOf(), (Step.Done) step);
    return question == null ? null : new Step.Ask(question, step.path());
  }

  /** The replay after the question that is {@link #asking} is answered. */
  public Replay answer(List<String> values) {
    return withTyped(new Response(asking().question(), values));
  }

  /**
   * The replay after each open question was answered with the next line, and then the region where
   * the outcome differs by it. It ends at the first line that does not fit, or where there are no
   * more; past an outcome no line may be left.
   */
  public Replay answer(Lines lines) {
    AnswerParser parser = interview.parser(flow);
    List<Response> typed = new ArrayList<>();
    Replay next = this;
    Refusal refused = refusal;
    Step.Ask ask = step instanceof Step.Ask open ? open : null;
    while (refused == null && ask != null) {
      Line line = lines.nextAnswer();
      if (line == null) {
        break;
      }
      ParsedAnswer parsed = parser.read(ask.question(), line);
      if (parsed instanceof ParsedAnswer.Accepted accepted) {
        Response answer = new Response(ask.question(), accepted.values());
        typed.add(answer);
        next = next.after(ask, answer);
        ask = next.asking();
      } else {
        refused = ((ParsedAnswer.Refused) parsed).refusal();
      }
    }
    boolean mayBeLeft = next != this && next.step instanceof Step.Done;
    List<Refusal> left = mayBeLeft ? lines.leftOver() : List.of();
    return new Replay(interview, flow, answers.with(typed, Source.TYPED), next.step, refused, left);
  }

  /** The replay at the step after one more answer, which is not among its answers yet. */
  private Replay after(Step.Ask ask, Response answer) {
    Step next =
        step instanceof Step.Done done
            ? done.in(answer)
            : answers.onward(interview, interview.answer(ask, answer.values()));
    return new Replay(interview, flow, answers, next, null, List.of());
  }

  /** The replay before the last typed answer; the same when there is none to take back. */
  public Replay back() {
    return answers.from(Source.TYPED).isEmpty() ? this : with(answers.withoutLastTyped());
  }

  /** The replay before the first typed answer. */
  public Replay restart() {
    return with(answers.supplied());
  }

  /**
   * The replay with another answer to a question that was asked before. All other answers stay;
   * those that no longer count are then among {@link #lost}.
   */
  public Replay change(Response answer) {
    Replay changed = withTyped(answer);
    List<Response> lost = changed.unusedAnswers();
    lost.removeIf(unused -> step.path().valuesOf(unused.question().name()) == null);
    return changed.having(changed.answers.with(lost, Source.KEPT));
  }

  private Replay withTyped(Response answer) {
    return with(answers.with(List.of(answer), Source.TYPED));
  }

  /** The replay of another flow, in which the answers to questions that all flows share count. */
  public Replay goOn(Flow other) {
    List<Response> shared = new ArrayList<>(step.path().answers());
    shared.removeIf(answer -> !answer.question().name().isShared());
    List<Response> region = answers.from(Source.SUPPLIED);
    region.addAll(shared);
    region.removeIf(answer -> !answer.question().isRegion());
    Answers kept = Answers.NONE.with(shared, Source.KEPT);
    return walked(interview, other, kept.with(region, Source.SUPPLIED));
  }

  /**
   * The replay over flows that were edited meanwhile. All answers stay; those that no longer fit or
   * count are then among {@link #lost}, and come back with a later edit.
   *
   * @param edited with the flow of this replay
   */
  public Replay over(Interview edited) {
    Answers all = answers.with(step.path().answers(), Source.TYPED);
    return along(edited, edited.library().flow(flow.id()), all);
  }

  /** The answers kept that cannot count any more, unless another answer is changed. */
  public List<Response> lost() {
    return notToCome(answers.from(Source.KEPT));
  }

  /** Refusals of what was given and is not asked for: supplied answers, then lines left over. */
  public List<Refusal> unused() {
    List<Refusal> unused = new ArrayList<>();
    for (Response answer : unusedAnswers()) {
      ParsedAnswer parsed = null;
      if (step instanceof Step.Ask ask && ask.question().name().equals(answer.question().name())) {
        parsed = interview.parser(flow).read(ask.question(), answer.values());
      }
      unused.add(
          parsed instanceof ParsedAnswer.Refused refused
              ? refused.refusal() // it fits the question of that name in another flow
              : Refusal.neverAsked(answer.question().name().in(flow.id()), answer.values()));
    }
    unused.addAll(leftOver);
    return unused;
  }

  /** The answers supplied that are not asked for and cannot be any more. */
  private List<Response> unusedAnswers() {
    List<Response> unasked = new ArrayList<>();
    for (Response answer : answers.from(Source.SUPPLIED)) {
      if (step.path().valuesOf(answer.question().name()) == null) {
        unasked.add(answer);
      }
    }
    return notToCome(unasked);
  }

  /** Those of these answers that cannot count any more; a region always does. */
  private List<Response> notToCome(List<Response> unasked) {
    Set<QuestionName> open = unasked.isEmpty() ? Set.of() : QuestionsLeft.names(interview, step);
    List<Response> rest = new ArrayList<>();
    for (Response answer : unasked) {
      if (!answer.question().isRegion() && !open.contains(answer.question().name())) {
        rest.add(answer);
      }
    }
    return rest;
  }
}
