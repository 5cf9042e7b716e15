package dev.yibao.engine;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Band;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks a flow: from the answers so far to the next question or the outcome. It keeps no state; the
 * same answers always lead to the same step.
 *
 * @param library the library that is walked
 * @param asOf the day as of which dates are judged
 */
public record Interview(Library library, LocalDate asOf) {

  /**
   * A reader of answers that a user gives.
   *
   * @param started the flow in whose terms refusals name questions
   */
  public AnswerParser parser(Flow started) {
    return new AnswerParser(library, asOf, started.id());
  }

  /** The reason for which nothing is answered as of the day; null when there is none. */
  public Refusal refusal() {
    LocalDate first = library.settings().holdsFrom();
    return first == null || !asOf.isBefore(first) ? null : Refusal.tooEarly(asOf, first);
  }

  /**
   * The first step of a flow, which must exist.
   *
   * @throws Diagnosed when the flow leads nowhere
   */
  public Step start(Flow flow) {
    return arrive(flow.start(), Path.EMPTY);
  }

  /**
   * The step after the answer to an open question.
   *
   * @param values as {@link Response} describes them; they must fit the question
   * @throws Diagnosed when the target is in a flow that does not exist
   */
  public Step answer(Step.Ask ask, List<String> values) {
    Response answered = new Response(ask.question(), values);
    return arrive(branch(ask.question(), values), ask.path().plus(answered));
  }

  /**
   * The target that this answer to this question leads to.
   *
   * @throws Diagnosed when the flow names none
   */
  public Target branch(Question question, List<String> values) {
    Target target = target(question, values);
    if (target == null) {
      String message = "问题「" + question.id() + "」没有写这样回答以后往哪走";
      throw fault(question.at(), "missing-key", message, "加上「go: …」");
    }
    return target;
  }

  private Target target(Question question, List<String> values) {
    if (question.type().hasBands()) {
      return band(question, values.get(0)).go();
    }
    boolean branches = question.type() != QuestionType.MULTIPLE;
    Option taken = branches ? option(question, values.get(0)) : null;
    return taken == null ? question.otherwise() : taken.go();
  }

  /**
   * The option that an answer to a choice takes: the one it names, or for a region that the flow
   * does not name that of the nearest region it belongs to; null when there is none.
   */
  public Option option(Question question, String value) {
    Option named = question.option(value);
    if (named != null || !question.isRegion()) {
      return named;
    }
    for (Region region : Regions.chain(library, value)) {
      Option above = question.option(region.id());
      if (above != null) {
        return above;
      }
    }
    return null;
  }

  /** Tells whether an answer to a question of this name is one to this question too. */
  public boolean takes(Question question, List<String> values) {
    if (question.type() == QuestionType.MULTIPLE) {
      return hasOptions(question, values);
    }
    if (values.size() != 1) {
      return false;
    }
    return question.type().hasOptions()
        ? question.otherwise() != null || option(question, values.get(0)) != null
        : new AnswerParser(library, asOf, question.flow()).read(question, values.get(0))
            instanceof ParsedAnswer.Accepted;
  }

  private static boolean hasOptions(Question question, List<String> ids) {
    for (String id : ids) {
      if (question.option(id) == null) {
        return false;
      }
    }
    return true;
  }

  /** The band that an answer to a number or a date falls into. */
  public Band band(Question question, String value) {
    BigDecimal measure = measure(question, value);
    for (Band band : question.bands()) {
      if (band.contains(measure)) {
        return band;
      }
    }
    String message = "没有一段包括 " + measure.toPlainString();
    throw fault(question.at(), "band-gap", message, "补上「bands」里缺的一段");
  }

  private BigDecimal measure(Question question, String value) {
    return question.type() == QuestionType.NUMBER
        ? new BigDecimal(value)
        : new TimeSince(asOf, question.limits().inMonths()).of(LocalDate.parse(value));
  }

  private Step arrive(Target first, Path path) {
    Target target = first;
    List<String> passed = new ArrayList<>();
    while (true) {
      Flow flow = flow(target);
      String id = target.id().isEmpty() ? flow.start().id() : target.id();
      Outcome outcome = flow.outcomes().get(id);
      if (outcome != null) {
        return new Step.Done(outcome, path);
      }
      Question question = flow.questions().get(id);
      if (question == null) {
        throw dangling(target, flow, id);
      }
      List<String> known = path.valuesOf(question.name());
      if (known == null) {
        return new Step.Ask(question, path);
      }
      if (passed.contains(question.key())) {
        throw fault(target.at(), "cycle", "问题在这里绕圈：" + target, "把其中一个「go」改到别处");
      }
      passed.add(question.key());
      target = branch(question, known);
    }
  }

  private Flow flow(Target target) {
    Flow flow = library.flow(target.flow());
    if (flow == null) {
      String hint =
          Nearest.to(target.flow(), library.flowIds()).map(id -> "是不是「" + id + "/」？").orElse("");
      throw fault(target.at(), "dangling-target", "没有流程「" + target.flow() + "」", hint);
    }
    return flow;
  }

  private static Diagnosed dangling(Target target, Flow flow, String id) {
    List<String> known = new ArrayList<>(flow.questions().keySet());
    known.addAll(flow.outcomes().keySet());
    String hint = Nearest.hint(id, known);
    String message = "流程「" + flow.id() + "」没有问题或结论「" + id + "」";
    return fault(target.at(), "dangling-target", message, hint);
  }

  private static Diagnosed fault(Location at, String code, String message, String hint) {
    return new Diagnosed(List.of(Diagnostic.error(at, code, message, hint)));
  }
}
