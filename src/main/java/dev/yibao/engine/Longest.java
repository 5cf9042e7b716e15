package dev.yibao.engine;

import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the longest way on from an open question. A shared question counts once however often it
 * comes up, and its answer then decides each time.
 *
 * <p>Walked without recursion; each place is looked at once for each answer to the shared questions
 * before it, of which there are few.
 */
final class Longest {

  private final Tree tree;
  private final Interview interview;
  private final Path path;
  private final Map<QuestionName, Set<String>> shared = new HashMap<>();
  private final Map<Place, Integer> longest = new HashMap<>();
  private final Deque<Visit> open = new ArrayDeque<>();

  Longest(Tree tree, Interview interview, Path path) {
    this.tree = tree;
    this.interview = interview;
    this.path = path;
    for (Tree.Node node : tree.leavesFirst()) {
      Question question = node.question();
      if (question != null && question.name().isShared()) {
        Set<String> values = shared.get(question.name());
        if (values == null) {
          values = new HashSet<>();
          shared.put(question.name(), values);
        }
        for (Option option : question.options()) {
          values.add(option.id());
        }
      }
    }
  }

  /**
   * A place on a way.
   *
   * @param key {@code FLOW/ID}
   * @param answers what was answered to shared questions since the open question
   */
  private record Place(String key, Map<QuestionName, String> answers) {}

  /** A place that is being looked at. */
  private static final class Visit {
    private final Place place;
    private final int step;
    private final Iterator<Onward> rest;
    private int most;

    Visit(Place place, int step, Iterator<Onward> rest) {
      this.place = place;
      this.step = step;
      this.rest = rest;
    }
  }

  private record Onward(Target target, Map<QuestionName, String> answers) {}

  /** How many questions may still come up from {@code question} on, itself included. */
  int from(Question question) {
    Place start = enter(new Target(question.flow(), question.id(), question.at()), Map.of());
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.rest.hasNext()) {
        Onward onward = visit.rest.next();
        Place next = enter(onward.target(), onward.answers());
        Integer known = longest.get(next);
        visit.most = Math.max(visit.most, known == null ? 0 : known + visit.step);
      } else {
        open.pop();
        longest.put(visit.place, Math.max(visit.most, visit.step));
        if (!open.isEmpty()) {
          Visit before = open.peek();
          before.most = Math.max(before.most, longest.get(visit.place) + before.step);
        }
      }
    }
    return longest.get(start);
  }

  private Place enter(Target target, Map<QuestionName, String> answers) {
    Tree.Node node = tree.node(target);
    Place place = new Place(node == null ? "" : node.key(), answers);
    if (longest.containsKey(place)) {
      return place;
    }
    if (node == null || node.question() == null) {
      longest.put(place, 0);
      return place;
    }
    longest.put(place, 0); // a circle leads nowhere
    Question question = node.question();
    List<String> known = known(question.name(), answers);
    List<Onward> onward =
        known == null
            ? onward(question, answers)
            : List.of(new Onward(interview.branch(question, known), answers));
    open.push(new Visit(place, known == null ? 1 : 0, onward.iterator()));
    return place;
  }

  private List<String> known(QuestionName name, Map<QuestionName, String> answers) {
    String answer = answers.get(name);
    return answer == null ? path.valuesOf(name) : List.of(answer);
  }

  private List<Onward> onward(Question question, Map<QuestionName, String> answers) {
    List<Onward> onward = new ArrayList<>();
    Set<String> values = shared.get(question.name());
    if (values == null || values.isEmpty()) {
      for (Target target : question.targets()) {
        onward.add(new Onward(target, answers));
      }
      return onward;
    }
    for (String value : values) {
      Map<QuestionName, String> more = new HashMap<>(answers);
      more.put(question.name(), value);
      onward.add(new Onward(interview.branch(question, List.of(value)), more));
    }
    return onward;
  }
}
