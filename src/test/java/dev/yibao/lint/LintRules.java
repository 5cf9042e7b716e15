package dev.yibao.lint;

import java.util.List;

/** Opens the list of rules to tests elsewhere. */
public final class LintRules {

  private LintRules() {}

  /** The codes of all rules, each once. */
  public static List<String> codes() {
    return Lint.RULES.stream().map(Lint.Rule::code).toList();
  }

  /** The names of commands that no flow may bear. */
  public static List<String> commandNames() {
    return Words.COMMANDS;
  }
}
