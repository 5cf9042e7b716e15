package dev.yibao.engine;

import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.util.List;

/**
 * The option of a question that a word means.
 *
 * @param option the one option it fits; null when it fits none, or several
 * @param isAmbiguous whether it fits several
 */
record Match(Option option, boolean isAmbiguous) {

  static Match of(Question question, String given) {
    String word = Folding.fold(given);
    List<Option> options = question.options();
    for (Option option : options) {
      if (option.id().equals(word)) {
        return new Match(option, false);
      }
    }
    int number = number(word);
    if (number >= 1 && number <= options.size()) {
      return new Match(options.get(number - 1), false);
    }
    if (question.type() == QuestionType.YES_NO && (word.equals("y") || word.equals("n"))) {
      return new Match(question.option(word.equals("y") ? "yes" : "no"), false);
    }
    return byLabel(options, word);
  }

  private static Match byLabel(List<Option> options, String word) {
    Option begins = null;
    boolean several = false;
    for (Option option : options) {
      String label = Folding.fold(option.label());
      if (label.equals(word)) {
        return new Match(option, false);
      }
      if (!word.isEmpty() && label.startsWith(word)) {
        several |= begins != null;
        begins = option;
      }
    }
    return new Match(several ? null : begins, several);
  }

  private static int number(String word) {
    if (word.isEmpty() || word.length() > 4 || word.charAt(0) == '0') {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
