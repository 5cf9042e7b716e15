package dev.yibao.engine;

import dev.yibao.model.Flow;
import dev.yibao.model.Library;
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
 * before it, of which there are few. Outcomes are not looked at: to read them takes longer than to
 * count the questions, and a terminal shows the count with its first question.
 */
final class Longest {

  private final Library library;
  private final Interview interview;
  private final Path path;
  private final Map<QuestionName, Set<String>> shared = new HashMap<>();
  private final Map<Place, Integer> longest = new HashMap<>();
  private final Deque<Visit> open = new ArrayDeque<>();

  Longest(Interview interview, Path path) {
    this.library = interview.library();
    this.interview = interview;
    this.path = path;
  }

  /**
   * A question on a way.
   *
   * @param key {@code FLOW/ID}
   * @param answers what was answered to shared questions since the open question
   */
  private record Place(String key, Map<QuestionName, String> answers) {

    // Written out: what a record derives is put together at run time, while somebody waits.

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.key.equals(key) && place.answers.equals(answers);
    }

    @Override
    public int hashCode() {
      return 31 * key.hashCode() + answers.hashCode();
    }
  }

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
    collectShared(question);
    enter(question, Map.of());
    int most = 0;
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.rest.hasNext()) {
        Onward onward = visit.rest.next();
        Question next = question(onward.target());
        Integer known = next == null ? Integer.valueOf(0) : enter(next, onward.answers());
        visit.most = Math.max(visit.most, known == null ? 0 : known + visit.step);
      } else {
        open.pop();
        most = Math.max(visit.most, visit.step);
        longest.put(visit.place, most);
        if (!open.isEmpty()) {
          Visit before = open.peek();
          before.most = Math.max(before.most, most + before.step);
        }
      }
    }
    return most;
  }

  /** The question that a target leads to; null for an outcome, or when it leads nowhere. */
  private Question question(Target target) {
    Flow flow = library.flow(target.flow());
    if (flow == null) {
      return null;
    }
    return flow.questions().get(target.id().isEmpty() ? flow.start().id() : target.id());
  }

  /** Finds every answer that a shared question may get anywhere from here on. */
  private void collectShared(Question first) {
    Set<String> seen = new HashSet<>(Set.of(first.key()));
    Deque<Question> rest = new ArrayDeque<>();
    rest.push(first);
    while (!rest.isEmpty()) {
      Question question = rest.pop();
      if (question.name().isShared()) {
        Set<String> values = shared.get(question.name());
        if (values == null) {
          values = new HashSet<>();
          shared.put(question.name(), values);
        }
        for (Option option : question.options()) {
          values.add(option.id());
        }
      }
      for (Target target : question.targets()) {
        Question next = question(target);
        if (next != null && seen.add(next.key())) {
          rest.push(next);
        }
      }
    }
  }

  /** Begins to look at a question, unless that was done: then gives what was found. */
  private Integer enter(Question question, Map<QuestionName, String> answers) {
    Place place = new Place(question.key(), answers);
    Integer found = longest.get(place);
    if (found != null) {
      return found;
    }
    longest.put(place, 0); // a circle leads nowhere
    List<String> known = known(question.name(), answers);
    List<Onward> onward =
        known == null
            ? onward(question, answers)
            : List.of(new Onward(interview.branch(question, known), answers));
    open.push(new Visit(place, known == null ? 1 : 0, onward.iterator()));
    return null;
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
