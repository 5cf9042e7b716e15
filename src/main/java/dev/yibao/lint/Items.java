package dev.yibao.lint;

import dev.yibao.engine.Branch;
import dev.yibao.engine.Branches;
import dev.yibao.engine.FlowNode;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Names what scenarios are to reach: {@code FLOW/OUTCOME} for an outcome, {@code
 * FLOW/QUESTION=OPTION} for an option, and for a band its range in place of the option.
 */
final class Items {

  private Items() {}

  /** The items that are reached by taking this branch of a question. */
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
    question.bands().forEach(band -> items.add(name(question, band.range())));
    return items;
  }

  /** Not knowing one's region mostly leads where any other region leads: no branch of its own. */
  private static boolean isOwn(Question question, String option) {
    return !question.isRegion()
        || !option.equals(Region.UNSURE)
        || !question.option(option).go().equals(question.otherwise());
  }

  static String name(Question question, String option) {
    return question.key() + "=" + option;
  }

  /**
   * The path of somebody who walked a flow.
   *
   * @param items all that it reached, in order
   * @param branches the branches taken, by which paths are told apart
   */
  record Trace(List<String> items, List<String> branches) {}

  /** The path from the start of a flow to a step; questions passed with a known answer count. */
  static Trace trace(Library library, Flow flow, Step step, LocalDate asOf) {
    Branches branches = new Branches(new Interview(library, asOf));
    Trace trace = new Trace(new ArrayList<>(), new ArrayList<>());
    FlowNode node = FlowNode.of(library, flow.start());
    while (node != null && !node.isOutcome()) {
      Question question = node.question();
      List<String> values = step.path().valuesOf(question.name());
      if (values == null) {
        return trace;
      }
      Branch branch = branches.taken(question, values);
      trace.items().addAll(of(question, branch));
      trace.branches().add(question.key() + "=" + branch.name());
      node = branch.go() == null ? null : FlowNode.of(library, branch.go());
    }
    if (node != null) {
      trace.items().add(node.key());
    }
    return trace;
  }
}
