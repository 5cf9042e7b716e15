package dev.yibao.engine;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Band;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Period;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a flow in a few lines: targets are written as {@code OPTION->TARGET}. */
public final class FlowBuilder {

  /** The day on which every flow was reviewed. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final String id;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  private FlowBuilder(String id) {
    this.id = id;
  }

  /** A flow that begins with the first question that is added. */
  public static FlowBuilder flow(String id) {
    return new FlowBuilder(id);
  }

  /**
   * A choice, such as {@code choice("who", "self->yes", "heir->no")}; labels are the ids in
   * capitals. A target alone gets an option with its index, {@code o0}, {@code o1} and so on.
   */
  public FlowBuilder choice(String question, String... options) {
    return add(
        question, QuestionType.CHOICE, new QuestionName(id, question), options(options), null);
  }

  /** A choice that other flows share. */
  public FlowBuilder shared(String question, String name, String... options) {
    return add(question, QuestionType.CHOICE, QuestionName.shared(name), options(options), null);
  }

  /** A question for the region with its branches, the last one for every other place. */
  public FlowBuilder region(String question, String otherwise, String... options) {
    List<Option> places = new ArrayList<>(options(options));
    places.add(new Option(Region.OTHER, "其他地方", "", target(otherwise), Location.NONE));
    places.add(new Option(Region.UNSURE, "不清楚", "", target(otherwise), Location.NONE));
    return add(question, QuestionType.CHOICE, QuestionName.REGION, places, target(otherwise));
  }

  /** A yes-no question. */
  public FlowBuilder yesNo(String question, String yes, String no) {
    List<Option> options =
        List.of(
            new Option("yes", "是", "", target(yes), Location.NONE),
            new Option("no", "否", "", target(no), Location.NONE));
    return add(question, QuestionType.YES_NO, new QuestionName(id, question), options, null);
  }

  /** A multiple choice. */
  public FlowBuilder multiple(String question, String go, String... options) {
    List<Option> list = new ArrayList<>();
    for (String option : options) {
      list.add(new Option(option, option.toUpperCase(), "", null, Location.NONE));
    }
    return add(question, QuestionType.MULTIPLE, new QuestionName(id, question), list, target(go));
  }

  /** A number from 0 or a date, with two bands that meet at {@code border}. */
  public FlowBuilder bands(
      String question, QuestionType type, int border, String below, String from) {
    BigDecimal at = BigDecimal.valueOf(border);
    Question built =
        new Question(
            id,
            question,
            new QuestionName(id, question),
            type,
            question + "?",
            "",
            List.of(),
            List.of(
                new Band(null, at, target(below), Location.NONE),
                new Band(at, null, target(from), Location.NONE)),
            new Limits(BigDecimal.ZERO, null, "", null, null),
            null,
            Location.NONE);
    questions.put(question, built);
    return this;
  }

  /** An outcome with a reason and a step, of which the rules have nothing to say. */
  public FlowBuilder outcome(String outcome) {
    List<Statement> statements =
        List.of(
            new Statement(
                "", "例子。", new Basis(List.of(), "例子"), List.of(), Period.ALWAYS, Location.NONE));
    Body none = Body.EMPTY;
    return outcome(
        outcome,
        Verdict.HOW_TO,
        new Body(
            statements,
            statements,
            none.materials(),
            none.channels(),
            none.times(),
            none.cautions(),
            none.disputes(),
            none.askOffice()));
  }

  /** An outcome that says nothing but its verdict. */
  public FlowBuilder outcome(String outcome, Verdict verdict) {
    return outcome(outcome, verdict, List.of());
  }

  /** An outcome with cautions. */
  public FlowBuilder outcome(String outcome, Verdict verdict, List<Statement> cautions) {
    Body body =
        new Body(List.of(), List.of(), List.of(), List.of(), List.of(), cautions, List.of(), "问一句");
    return outcome(outcome, verdict, body);
  }

  private FlowBuilder outcome(String outcome, Verdict verdict, Body body) {
    outcomes.put(
        outcome,
        new Outcome(
            id, outcome, verdict, outcome + "。", body, null, List.of(), List.of(), Location.NONE));
    return this;
  }

  /** A part that is shown only to those who answered so. */
  public static Statement onlyIf(String text, QuestionName question, String option) {
    Condition condition = new Condition(question, List.of(option), Location.NONE);
    return new Statement(
        "", text, new Basis(List.of(), "例子"), List.of(condition), Period.ALWAYS, Location.NONE);
  }

  private FlowBuilder add(
      String question,
      QuestionType type,
      QuestionName name,
      List<Option> options,
      Target otherwise) {
    questions.put(
        question,
        new Question(
            id,
            question,
            name,
            type,
            question + "?",
            "",
            options,
            List.of(),
            Limits.NONE,
            otherwise,
            Location.NONE));
    return this;
  }

  private List<Option> options(String... options) {
    List<Option> list = new ArrayList<>();
    for (String option : options) {
      int arrow = option.indexOf("->");
      String name = arrow < 0 ? "o" + list.size() : option.substring(0, arrow);
      Target go = target(arrow < 0 ? option : option.substring(arrow + 2));
      list.add(new Option(name, name.toUpperCase(), "", go, Location.NONE));
    }
    return list;
  }

  private Target target(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Target(id, text, Location.NONE)
        : new Target(text.substring(0, slash), text.substring(slash + 1), Location.NONE);
  }

  /** The flow. */
  public Flow build() {
    String start = questions.keySet().iterator().next();
    return new Flow(
        id,
        id,
        "",
        List.of(),
        DAY,
        LocalDate.of(2027, 1, 1),
        false,
        new Target(id, start, Location.NONE),
        questions,
        outcomes,
        Location.NONE);
  }

  /** A library of these flows and nothing else. */
  public static Library library(Flow... flows) {
    return library(List.of(flows), List.of());
  }

  /** A library of these flows and regions. */
  public static Library library(List<Flow> flows, List<Region> regions) {
    return MemoryLibrary.of(flows, List.of(), List.of(), List.of(), regions, List.of());
  }
}
