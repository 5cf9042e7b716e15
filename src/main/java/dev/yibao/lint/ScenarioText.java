package dev.yibao.lint;

import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Scenarios as their files have them, ready to be pasted at the end. */
public final class ScenarioText {

  /** Characters with a meaning of their own in YAML, at the beginning of a text or anywhere. */
  private static final String SPECIAL = ":#{}[],&*!|>'\"%@`?-\\";

  private static final int ONE_LINE = 100;

  private ScenarioText() {}

  /**
   * @param indent how far the dashes of the file's list are indented
   */
  public static String of(List<Scenario> scenarios, int indent) {
    StringBuilder text = new StringBuilder();
    scenarios.forEach(scenario -> one(scenario, " ".repeat(indent), text));
    return text.toString();
  }

  private static void one(Scenario scenario, String margin, StringBuilder text) {
    text.append(margin).append("- name: ").append(quoted(scenario.name())).append('\n');
    answers(scenario, margin + "  ", text);
    text.append(margin).append("  as-of: ").append(scenario.asOf()).append('\n');
    Scenario.Expected expected = scenario.expected();
    String own = scenario.flow() + "/";
    String outcome = expected.outcome();
    text.append(margin)
        .append("  expect: {outcome: ")
        .append(outcome.startsWith(own) ? outcome.substring(own.length()) : outcome)
        .append(", verdict: ")
        .append(expected.verdict().id())
        .append("}\n");
  }

  private static void answers(Scenario scenario, String margin, StringBuilder text) {
    List<String> pairs = new ArrayList<>();
    scenario.answers().forEach((question, values) -> pairs.add(question + ": " + value(values)));
    String line = "answers: {" + String.join(", ", pairs) + "}";
    if (line.length() <= ONE_LINE) {
      text.append(margin).append(line).append('\n');
      return;
    }
    text.append(margin).append("answers:\n");
    pairs.forEach(pair -> text.append(margin).append("  ").append(pair).append('\n'));
  }

  private static String value(List<String> values) {
    return values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
  }

  private static String quoted(String text) {
    boolean plain = !text.isEmpty() && !text.startsWith(" ") && !text.endsWith(" ");
    for (int i = 0; i < text.length(); i++) {
      plain &= SPECIAL.indexOf(text.charAt(i)) < 0 && text.charAt(i) >= ' ';
    }
    return plain ? text : "'" + text.replace("'", "''").replace('\n', ' ') + "'";
  }
}
