package dev.yibao.lint;

import dev.yibao.model.Expectation;
import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Scenarios as their files have them, ready to be pasted at the end. */
public final class ScenarioText {

  /** A text in which no character has a meaning of its own in YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("(?![#&*!|>'\"%@`?\\-\\\\: ])(?:(?!: | #)[^,\\[\\]{}\\x00-\\x1F])+(?<![: ])");

  private static final int ONE_LINE = 100;

  private final StringBuilder text = new StringBuilder();

  private ScenarioText() {}

  /**
   * @param indent how far the dashes of the file's list are indented
   */
  public static String of(List<Scenario> scenarios, int indent) {
    ScenarioText written = new ScenarioText();
    scenarios.forEach(scenario -> written.one(scenario, " ".repeat(indent)));
    return written.text.toString();
  }

  /** The line that a scenario's {@code expect} has for an expectation. */
  public static String of(Expectation expectation) {
    return expectation.part().id() + ": " + flow(value(expectation));
  }

  /** The line that a scenario's {@code answers} has for an answer. */
  public static String answer(String question, List<String> values) {
    return question + ": " + flow(values.size() == 1 ? values.get(0) : values);
  }

  private void one(Scenario scenario, String margin) {
    String inner = margin + "  ";
    put(margin + "- ", "name", scenario.name());
    Map<String, Object> answers = new LinkedHashMap<>();
    scenario
        .answers()
        .forEach((key, given) -> answers.put(key, given.size() == 1 ? given.get(0) : given));
    put(inner, "answers", answers);
    if (!scenario.region().isEmpty()) {
      put(inner, "region", scenario.region());
    }
    put(inner, "as-of", scenario.asOf().toString());
    put(inner, "expect", expected(scenario));
  }

  private static Map<String, Object> expected(Scenario scenario) {
    Scenario.Expected expected = scenario.expected();
    String own = scenario.flow() + "/";
    String key = expected.outcome();
    Map<String, Object> pairs = new LinkedHashMap<>();
    pairs.put("outcome", key.startsWith(own) ? key.substring(own.length()) : key);
    pairs.put("verdict", expected.verdict().id());
    expected.parts().forEach(part -> pairs.put(part.part().id(), value(part)));
    return pairs;
  }

  private static Object value(Expectation expectation) {
    boolean single = expectation.part() == Expectation.Part.HEADLINE;
    Object items = single ? expectation.items().get(0) : expectation.items();
    boolean exactly = expectation.exactly() && expectation.part().takesExactly();
    return exactly ? Map.of("exactly", items) : items;
  }

  /** Writes a key with its value: a text, a list or a map; in one line if that is short enough. */
  private void put(String margin, String key, Object value) {
    String line = margin + key + ": " + flow(value);
    if (value instanceof String || line.codePointCount(0, line.length()) <= ONE_LINE) {
      text.append(line).append('\n');
      return;
    }
    text.append(margin).append(key).append(":\n");
    String inner = " ".repeat(margin.length() + 2);
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, one) -> put(inner, (String) name, one));
    } else {
      ((List<?>) value)
          .forEach(one -> text.append(inner).append("- ").append(flow(one)).append('\n'));
    }
  }

  private static String flow(Object value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, one) -> parts.add(name + ": " + flow(one)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof List<?> list) {
      list.forEach(one -> parts.add(flow(one)));
      return "[" + String.join(", ", parts) + "]";
    }
    return quoted((String) value);
  }

  private static String quoted(String text) {
    boolean plain = PLAIN.matcher(text).matches();
    return plain ? text : "'" + text.replace("'", "''").replace('\n', ' ') + "'";
  }
}
