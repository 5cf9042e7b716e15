package dev.yibao.engine;

import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.List;

/** Shows answers in the words that people chose them by. */
public final class Labels {

  /** What is shown of a multiple choice of which nothing was chosen. */
  static final String NONE = "都没有";

  private Labels() {}

  /** The labels of what was chosen, or the value typed with its unit. */
  public static String of(Response answered, Library library) {
    Question question = answered.question();
    if (question.type() == QuestionType.MULTIPLE && answered.values().isEmpty()) {
      return NONE;
    }
    List<String> labels = new ArrayList<>();
    for (String value : answered.values()) {
      labels.add(label(question, value, library));
    }
    return String.join("、", labels);
  }

  /** The label of one value, or the value typed with its unit. */
  public static String label(Question question, String value, Library library) {
    Option option = question.option(value);
    if (option != null) {
      return option.label();
    }
    if (question.isRegion()) {
      Region region = library.region(value);
      String none = value.equals(Region.OTHER) ? Region.OTHER_LABEL : Region.UNSURE_LABEL;
      return region != null ? region.name() : none;
    }
    return question.type() == QuestionType.NUMBER ? value + question.limits().unit() : value;
  }
}
