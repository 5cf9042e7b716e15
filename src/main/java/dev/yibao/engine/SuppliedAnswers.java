package dev.yibao.engine;

import dev.yibao.diagnostic.Nearest;
import dev.yibao.engine.Refusal.Code;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers given by name, held against the questions they name.
 *
 * @param answers for each question the one that takes precedence
 * @param refusal the first answer that names no question, does not fit, or is given twice with the
 *     same precedence; null when there is none
 */
record SuppliedAnswers(Answers answers, Refusal refusal) {

  static SuppliedAnswers of(Interview interview, Flow flow, List<SuppliedAnswer> supplied) {
    AnswerParser parser = interview.parser(flow);
    Map<QuestionName, Response> accepted = new LinkedHashMap<>();
    Map<QuestionName, Integer> precedences = new LinkedHashMap<>();
    for (SuppliedAnswer one : supplied) {
      Question question = Questions.named(interview.library(), flow, one.question());
      if (question == null) {
        return unknown(interview.library(), flow, one);
      }
      Integer earlier = precedences.get(question.name());
      if (earlier != null && earlier == one.precedence()) {
        return refused(Code.ANSWERED_TWICE, "「" + one.question() + "」回答了两次，留一个", one);
      }
      ParsedAnswer parsed = parser.read(question, one.values());
      if (parsed instanceof ParsedAnswer.Refused refused) {
        return new SuppliedAnswers(Answers.NONE, refused.refusal());
      }
      if (earlier == null || one.precedence() < earlier) {
        precedences.put(question.name(), one.precedence());
        List<String> values = ((ParsedAnswer.Accepted) parsed).values();
        accepted.put(question.name(), new Response(question, values));
      }
    }
    return new SuppliedAnswers(
        Answers.NONE.with(List.copyOf(accepted.values()), Answers.Source.SUPPLIED), null);
  }

  private static SuppliedAnswers unknown(Library library, Flow flow, SuppliedAnswer given) {
    String name = given.question();
    String message = "没有名为「" + Refusal.excerpt(name) + "」的问题";
    Flow meant = name.indexOf('.') < 0 ? flow : library.flow(name.substring(0, name.indexOf('.')));
    List<String> known = new ArrayList<>();
    for (Question question : (meant == null ? flow : meant).questions().values()) {
      known.add(question.name().in(flow.id()));
    }
    String near = Nearest.hint(name, known);
    List<String> few = known.subList(0, Math.min(Nearest.FEW, known.size()));
    String all = "可以答 " + String.join("、", few) + (few.size() < known.size() ? "……" : "");
    return refused(Code.NO_SUCH_QUESTION, message + "。" + (near.isEmpty() ? all : near), given);
  }

  private static SuppliedAnswers refused(Code code, String message, SuppliedAnswer given) {
    String values = String.join(",", given.values());
    return new SuppliedAnswers(
        Answers.NONE, new Refusal(code, message, given.question(), values, 0, List.of()));
  }
}
