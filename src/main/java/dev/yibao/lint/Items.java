package dev.yibao.lint;

import dev.yibao.engine.Response;
import dev.yibao.engine.Step;
import dev.yibao.engine.Tree;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What scenarios are to reach: {@code FLOW/OUTCOME} for an outcome, {@code FLOW/QUESTION=OPTION}
 * for an option, and for a band its range in place of the option.
 */
final class Items {

  private Items() {}

  /** What is reached by taking this way on from a question. */
  static List<String> of(Question question, Branch branch) {
    if (question.type() == QuestionType.MULTIPLE) {
      return branch.values().stream().map(option -> name(question, option)).toList();
    }
    return isOwn(question, branch.name()) ? List.of(name(question, branch.name())) : List.of();
  }

  /** The options and bands of a question, in its order. */
  static List<String> of(Question question) {
    List<String> items = new ArrayList<>();
    for (Option option : question.options()) {
      if (isOwn(question, option.id())) {
        items.add(name(question, option.id()));
      }
    }
    question.bands().forEach(band -> items.add(name(question, Branches.range(band))));
    return items;
  }

  /** Not knowing one's place mostly goes where any other place goes: no way of its own. */
  private static boolean isOwn(Question question, String option) {
    if (!question.isRegion() || !option.equals(Region.UNSURE)) {
      return true;
    }
    return !question.option(option).go().equals(question.otherwise());
  }

  private static String name(Question question, String option) {
    return question.key() + "=" + option;
  }

  /**
   * The way that a walk took.
   *
   * @param items all that it reached, in order
   * @param path the ways on that it took, by which paths are told apart
   */
  record Trace(List<String> items, List<String> path) {}

  /** The way from the start of a flow to a step; questions passed with a known answer count. */
  static Trace trace(Library library, Flow flow, Step step, LocalDate asOf) {
    Branches branches = new Branches(library, asOf);
    Tree lookup = Tree.from(library, List.of());
    Map<QuestionName, List<String>> answers = new HashMap<>();
    for (Response answered : step.path().answers()) {
      answers.put(answered.question().name(), answered.values());
    }
    List<String> items = new ArrayList<>();
    List<String> path = new ArrayList<>();
    Tree.Node node = lookup.node(flow.start());
    while (node != null && node.question() != null) {
      List<String> values = answers.get(node.question().name());
      if (values == null) {
        return new Trace(items, path);
      }
      Branch branch = branches.taken(node.question(), values);
      items.addAll(of(node.question(), branch));
      path.add(node.key() + "=" + branch.name());
      node = branch.go() == null ? null : lookup.node(branch.go());
    }
    if (node != null) {
      items.add(node.key());
    }
    return new Trace(items, path);
  }
}
