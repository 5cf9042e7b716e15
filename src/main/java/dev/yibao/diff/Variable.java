package dev.yibao.diff;

import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;

/**
 * A thing that a person is asked for. The same name asks for the same in both libraries unless the
 * kind of answer is another.
 */
record Variable(QuestionName name, Shape shape) {

  /** The kind of answer. */
  enum Shape {
    OPTION,
    REGION,
    SEVERAL,
    NUMBER,
    DAYS,
    MONTHS
  }

  static Variable of(Question question) {
    Shape shape =
        switch (question.type()) {
          case CHOICE, YES_NO -> question.isRegion() ? Shape.REGION : Shape.OPTION;
          case MULTIPLE -> Shape.SEVERAL;
          case NUMBER -> Shape.NUMBER;
          case DATE -> question.limits().inMonths() ? Shape.MONTHS : Shape.DAYS;
        };
    return new Variable(question.name(), shape);
  }
}
