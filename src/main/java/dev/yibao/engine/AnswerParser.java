package dev.yibao.engine;

import dev.yibao.engine.Refusal.Code;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what somebody gave as the answer to a question.
 *
 * <p>For a choice it is the first of these that fits: the option's id, its number as shown, its
 * whole label, a beginning of its label that fits no other.
 */
public final class AnswerParser {

  private static final String NONE = "none";

  private final Library library;
  private final LocalDate asOf;
  private final String started;

  /**
   * @param asOf the latest day that a date may be, where the flow sets no other
   * @param started the flow in whose terms questions are named in refusals
   */
  public AnswerParser(Library library, LocalDate asOf, String started) {
    this.library = library;
    this.asOf = asOf;
    this.started = started;
  }

  /** Reads {@code given} as an answer to {@code question}. */
  public ParsedAnswer read(Question question, String given) {
    if (question.isRegion()) {
      return region(question, given);
    }
    return switch (question.type()) {
      case CHOICE, YES_NO -> choice(question, given);
      case MULTIPLE -> multiple(question, List.of(given));
      case NUMBER -> number(question, given);
      case DATE -> date(question, given);
    };
  }

  /** The same for an answer given as a list, which only a multiple choice takes. */
  public ParsedAnswer read(Question question, List<String> given) {
    if (question.type() == QuestionType.MULTIPLE) {
      return multiple(question, given);
    }
    return given.size() == 1
        ? read(question, given.get(0))
        : refuse(question, Code.NO_SUCH_OPTION, String.join(",", given), "只能选一个");
  }

  /** The same for an answer given on a line of standard input. */
  public ParsedAnswer read(Question question, Lines.Line line) {
    if (line.refusal() != null) {
      return new ParsedAnswer.Refused(line.refusal().to(question.name().in(started)));
    }
    ParsedAnswer parsed = read(question, line.text());
    return parsed instanceof ParsedAnswer.Refused refused
        ? new ParsedAnswer.Refused(refused.refusal().atLine(line.number()))
        : parsed;
  }

  private ParsedAnswer region(Question question, String given) {
    Option shown = question.options().isEmpty() ? null : Match.of(question, given).option();
    String id = shown != null ? shown.id() : Regions.idOf(library, given);
    if (id != null) {
      return new ParsedAnswer.Accepted(List.of(id));
    }
    return refuse(question, Code.NO_SUCH_REGION, given, "没有这个地方的资料；没列出的地方写 other，不知道写 unsure");
  }

  private ParsedAnswer choice(Question question, String given) {
    Match match = Match.of(question, given);
    if (match.option() != null) {
      return new ParsedAnswer.Accepted(List.of(match.option().id()));
    }
    return match.isAmbiguous()
        ? refuse(question, Code.AMBIGUOUS, given, "对得上不止一个选项，请写 id 或序号")
        : refuse(question, Code.NO_SUCH_OPTION, given, "没有这个选项");
  }

  private ParsedAnswer multiple(Question question, List<String> given) {
    List<String> words = new ArrayList<>();
    for (String one : given) {
      words.addAll(List.of(one.split("[,，]", -1)));
    }
    List<String> chosen = new ArrayList<>();
    for (String word : words) {
      String folded = Folding.fold(word);
      boolean named = Match.of(question, word).option() != null;
      if (folded.equals(NONE) || folded.equals(Labels.NONE) && !named) {
        return words.size() == 1
            ? new ParsedAnswer.Accepted(List.of())
            : refuse(question, Code.NO_SUCH_OPTION, word, NONE + " 是一个也不选，要单独写");
      }
      ParsedAnswer one = choice(question, word);
      if (one instanceof ParsedAnswer.Accepted accepted) {
        chosen.addAll(accepted.values());
      } else {
        return one;
      }
    }
    List<String> inOrder = new ArrayList<>();
    for (Option option : question.options()) {
      if (chosen.contains(option.id())) {
        inOrder.add(option.id());
      }
    }
    return new ParsedAnswer.Accepted(inOrder);
  }

  private ParsedAnswer number(Question question, String given) {
    String read = NumberParser.parse(Folding.fold(given), Folding.fold(question.limits().unit()));
    if (read == null) {
      return refuse(question, Code.NOT_A_NUMBER, given, "要写数字");
    }
    BigDecimal value = new BigDecimal(read);
    Limits limits = question.limits();
    boolean tooLow = limits.min() != null && value.compareTo(limits.min()) < 0;
    boolean tooHigh = limits.max() != null && value.compareTo(limits.max()) > 0;
    return tooLow || tooHigh
        ? refuse(question, Code.OUT_OF_RANGE, given, "超出范围")
        : new ParsedAnswer.Accepted(List.of(read));
  }

  private ParsedAnswer date(Question question, String given) {
    DateParser.Parsed parsed = DateParser.parse(Folding.fold(given), asOf);
    LocalDate day = parsed.day();
    if (day == null) {
      return refuse(question, Code.NOT_A_DATE, given, parsed.fault());
    }
    Limits limits = question.limits();
    LocalDate latest = limits.latest() == null ? asOf : limits.latest();
    boolean early = limits.earliest() != null && day.isBefore(limits.earliest());
    return early || day.isAfter(latest)
        ? refuse(question, Code.OUT_OF_RANGE, given, "超出范围（" + day + "）")
        : new ParsedAnswer.Accepted(List.of(day.toString()));
  }

  private ParsedAnswer refuse(Question question, Code code, String given, String why) {
    List<String> accepted = accepted(question);
    String name = question.name().in(started);
    String message =
        "问题「"
            + question.ask()
            + "」（"
            + name
            + "）不能回答「"
            + Refusal.excerpt(given)
            + "」："
            + why
            + "。可以答："
            + String.join("、", shown(question, accepted))
            + forms(question.type());
    return new ParsedAnswer.Refused(new Refusal(code, message, name, given, 0, accepted), why);
  }

  private static String forms(QuestionType type) {
    return type == QuestionType.NUMBER
        ? NumberParser.FORMS
        : type == QuestionType.DATE ? DateParser.FORMS : "";
  }

  /** What is accepted, each id with the label that people read. */
  private List<String> shown(Question question, List<String> accepted) {
    if (!question.type().hasOptions()) {
      return accepted;
    }
    List<String> shown = new ArrayList<>();
    for (String id : accepted) {
      String label = id.equals(NONE) ? Labels.NONE : Labels.label(question, id, library);
      shown.add(id + "「" + label + "」");
    }
    return shown;
  }

  /** Lists what the question takes: option ids, or the form and the range of a number or a date. */
  public List<String> accepted(Question question) {
    if (question.type().hasOptions()) {
      List<String> ids = new ArrayList<>();
      for (Option option : question.options()) {
        ids.add(option.id());
      }
      if (question.isRegion()) { // those that it does not show are taken too
        List<String> others = Regions.answers(library);
        others.removeAll(ids);
        ids.addAll(others);
      }
      if (question.type() == QuestionType.MULTIPLE) {
        ids.add(NONE);
      }
      return ids;
    }
    return List.of(question.type() == QuestionType.NUMBER ? range(question) : days(question));
  }

  private static String range(Question question) {
    String range = question.limits().range();
    return range.equals("..") ? "0.." : range;
  }

  private String days(Question question) {
    Limits limits = question.limits();
    String low = limits.earliest() == null ? "" : limits.earliest().toString();
    LocalDate high = limits.latest() == null ? asOf : limits.latest();
    return "YYYY-MM-DD（"
        + (low.isEmpty() ? "" : low + " 到 ")
        + high
        + (low.isEmpty() ? " 或之前" : "")
        + "）";
  }
}
