package dev.yibao.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.engine.FlowBuilder;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Result;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.State;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the walk finds is held against every person there can be, one by one. For those who are
 * handed over to another flow both before and after, the difference may be told there.
 */
class ExactnessTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final List<String> OPTIONS = List.of("a", "b", "c");
  private static final int QUESTIONS = 5;

  @Test
  void eachPersonIsInExactlyTheSetsThatSayWhatBecameOfThem() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Library old = FlowBuilder.library(flow(random), other(random));
      Library now = FlowBuilder.library(flow(random), other(random));
      Renames renames = Renames.between(old, now);
      FlowDiff diff = FlowDiff.of(new Side(old, null), new Side(now, null), renames, "f", 10_000);
      FlowDiff there = FlowDiff.of(new Side(old, null), new Side(now, null), renames, "g", 10_000);
      for (Map<String, String> person : people(old, now)) {
        String message = "seed " + seed + " " + person;
        String expected = became(result(old, person), result(now, person));
        String own = told(diff, person, "f");
        boolean both = key(result(old, person)).startsWith("g/");
        both &= key(result(now, person)).startsWith("g/");
        String told = own.isEmpty() && both ? told(there, person, "g") : own;
        assertEquals(expected, told, message);
      }
    }
  }

  /** Questions lead onward only, so that there is no circle; sometimes the last hands over. */
  private static Flow flow(Random random) {
    FlowBuilder flow = FlowBuilder.flow("f");
    for (int i = 0; i < QUESTIONS; i++) {
      int number = i;
      List<String> options = new ArrayList<>();
      for (String option : OPTIONS.subList(0, 2 + random.nextInt(2))) {
        options.add(option + "->" + target(random, number));
      }
      if (i == 2) {
        flow.shared("q2", "scheme", options.toArray(String[]::new));
      } else {
        flow.choice("q" + i, options.toArray(String[]::new));
      }
    }
    Statement part = FlowBuilder.onlyIf("只对 a", new QuestionName("f", "q1"), "a");
    flow.outcome("x", Verdict.YES, List.of(part));
    flow.outcome("y", random.nextInt(4) == 0 ? Verdict.NO : Verdict.DEPENDS);
    return flow.build();
  }

  private static String target(Random random, int after) {
    int next = after + 1 + random.nextInt(2);
    boolean ends = next >= QUESTIONS || random.nextInt(3) == 0;
    return ends ? List.of("x", "y", "g/").get(random.nextInt(3)) : "q" + next;
  }

  /** Asks for what may be known already. */
  private static Flow other(Random random) {
    return FlowBuilder.flow("g")
        .shared("s", "scheme", "a->u", "b->" + (random.nextBoolean() ? "u" : "v"), "c->v")
        .outcome("u", Verdict.HOW_TO)
        .outcome("v", random.nextBoolean() ? Verdict.NO : Verdict.YES)
        .build();
  }

  /**
   * Everybody who gives an answer to each question that may come up in one of the two libraries.
   */
  private static List<Map<String, String>> people(Library old, Library now) {
    List<Map<String, String>> people = new ArrayList<>(List.of(Map.of()));
    for (String name : List.of("f.q0", "f.q1", ".scheme", "f.q3", "f.q4")) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> person : people) {
        for (String option : offered(name, old, now)) {
          Map<String, String> longer = new HashMap<>(person);
          longer.put(name, option);
          more.add(longer);
        }
      }
      people = more;
    }
    return people;
  }

  private static Set<String> offered(String name, Library old, Library now) {
    Set<String> offered = new TreeSet<>();
    for (Library library : List.of(old, now)) {
      for (State state : IndexedFlow.graph(library, library.flow("f")).states()) {
        Question question = state.node().question();
        if (question != null && name.equals(question.name().flow() + "." + question.name().id())) {
          question.options().forEach(option -> offered.add(option.id()));
        }
      }
    }
    if (offered.isEmpty()) {
      offered.add("a");
    }
    return offered;
  }

  /** Where a person comes to; null when an answer is not taken. */
  private static Step walked(Library library, Map<String, String> person) {
    Interview interview = new Interview(library, DAY);
    Step step = interview.start(library.flow("f"));
    while (step instanceof Step.Ask ask) {
      QuestionName name = ask.question().name();
      String given = person.get(name.flow() + "." + name.id());
      if (ask.question().option(given) == null) {
        return null;
      }
      step = interview.answer(ask, List.of(given));
    }
    return step;
  }

  private static Result result(Library library, Map<String, String> person) {
    return walked(library, person) instanceof Step.Done done
        ? new ResultBuilder(library, DAY).of(library.flow("f"), done, "")
        : null;
  }

  private static String became(Result old, Result now) {
    boolean same =
        old == null && now == null || old != null && now != null && shown(old).equals(shown(now));
    return same ? "" : key(old) + " -> " + key(now);
  }

  private static String shown(Result result) {
    return result.verdict()
        + result.headline()
        + result.cautions().stream().map(Statement::text).toList();
  }

  private static String key(Result result) {
    return result == null ? "" : result.outcome().key();
  }

  private static String told(FlowDiff diff, Map<String, String> person, String flow) {
    List<String> told = new ArrayList<>();
    for (FlowDiff.Shift shift : diff.shifts()) {
      String old = shift.old() == null ? "" : shift.old().outcome().key();
      String now = shift.now() == null ? "" : shift.now().outcome().key();
      count(shift.who(), person, flow, old + " -> " + now, told);
    }
    diff.readers().forEach((key, who) -> count(who, person, flow, key + " -> " + key, told));
    return String.join(" and ", told);
  }

  private static void count(
      AnswerSets who, Map<String, String> person, String flow, String what, List<String> told) {
    for (List<AnswerSets.Answered> set : who.sets()) {
      if (set.stream().allMatch(one -> one.values().contains(given(person, one, flow)))) {
        told.add(what);
      }
    }
  }

  private static String given(Map<String, String> person, AnswerSets.Answered one, String flow) {
    String own = person.get(flow + "." + one.question());
    return own == null ? person.get("." + one.question()) : own;
  }
}
