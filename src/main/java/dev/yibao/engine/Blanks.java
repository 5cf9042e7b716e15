package dev.yibao.engine;

import dev.yibao.model.Library;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The blanks of a sentence to say, each to be filled with what was answered: {@code {QUESTION}},
 * named as a condition names a question.
 */
public final class Blanks {

  private Blanks() {}

  /** What stands in the blanks, in their order; an empty text for a brace that makes none. */
  public static List<String> in(String text) {
    List<String> blanks = new ArrayList<>();
    int open = text.indexOf('{');
    int from = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      boolean closed = close > 0 && text.lastIndexOf('{', close) == open;
      blanks.add(closed ? text.substring(open + 1, close) : "");
      from = closed ? close + 1 : open + 1;
      open = text.indexOf('{', from);
    }
    if (text.indexOf('}', from) >= 0) {
      blanks.add("");
    }
    return blanks;
  }

  /** The sentence with the answers of a path in its blanks; dots where there is none. */
  static String filled(String text, String flow, Path path, Library library) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    String filled = text;
    for (String blank : in(text)) {
      filled =
          filled.replace("{" + blank + "}", said(library.questionName(blank, flow), path, library));
    }
    return filled;
  }

  private static String said(QuestionName name, Path path, Library library) {
    for (Response answer : path.answers()) {
      if (answer.question().name().equals(name)) {
        return answer.question().type() == QuestionType.DATE
            ? day(LocalDate.parse(answer.values().get(0)))
            : Labels.of(answer, library);
      }
    }
    return "……";
  }

  private static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
