package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Citation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes what texts say and what they cite. */
final class Texts {

  private static final Set<String> KEYS =
      Set.of("text", "headline", "askOffice", "advice", "when", "note");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  /** The characters around a number, and of a text, that are enough to know it by. */
  private static final int AROUND = 6;

  private static final int BRIEF = 16;

  private Texts() {}

  /** Changes each number of a text in its last digit. */
  static List<Change> numbers(Place place) {
    List<Change> changes = new ArrayList<>();
    if (!(place.value() instanceof String text) || !KEYS.contains(place.key())) {
      return changes;
    }
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      BigDecimal value = new BigDecimal(number.group());
      BigDecimal next = new BigDecimal(value.unscaledValue().add(BigInteger.ONE), value.scale());
      String before = text.substring(0, number.start());
      String after = text.substring(number.end());
      String what =
          "「"
              + before.substring(Math.max(0, before.length() - AROUND))
              + number.group()
              + after.substring(0, Math.min(AROUND, after.length()))
              + "」里换成 "
              + next.toPlainString();
      String changed = before + next.toPlainString() + after;
      changes.add(Change.to(changed, at(place), key(place), what));
    }
    return changes;
  }

  /** Where the nearest piece of a file stands that a text is part of. */
  static Location at(Place place) {
    Object at = Parts.of(place.parent().value()).get("at");
    return at instanceof Location found ? found : at(place.parent());
  }

  /** The key under which a file has a text. */
  static String key(Place place) {
    return place.key().equals("askOffice") ? "ask-office" : place.key().toString();
  }

  /** Drops each citation. */
  static List<Change> citations(Place place) {
    return place.value() instanceof Citation citation
        ? Change.drop(citation.at(), "出处 " + citation)
        : List.of();
  }

  /** The beginning of a text, long enough to know it by. */
  static String brief(String text) {
    return text.codePointCount(0, text.length()) <= BRIEF
        ? text
        : text.substring(0, text.offsetByCodePoints(0, BRIEF - 1)) + "…";
  }
}
