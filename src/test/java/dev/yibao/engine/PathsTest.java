package dev.yibao.engine;

import static dev.yibao.engine.FlowBuilder.flow;
import static dev.yibao.engine.FlowBuilder.library;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static List<String> paths(Library library, String flow) {
    List<String> paths = new ArrayList<>();
    new Paths(new Interview(library, AS_OF), library.flow(flow), "")
        .visit(
            (answers, outcome) -> {
              StringBuilder path = new StringBuilder();
              for (Response answered : answers) {
                path.append(answered.question().name().in(flow)).append('=');
                path.append(String.join(",", answered.values())).append(' ');
              }
              paths.add(path.append(outcome.key()).toString());
            });
    return paths;
  }

  private static Region region(String id, String parent) {
    return new Region(id, id, List.of(), parent, Map.of(), Location.NONE);
  }

  @Test
  void aBandIsAnsweredWithItsLowestValueAndAMultipleChoiceWithNothing() {
    Flow flow =
        flow("a")
            .bands("amount", QuestionType.NUMBER, 1000, "day", "no")
            .bands("day", QuestionType.DATE, 30, "extras", "no")
            .multiple("extras", "yes", "agent")
            .outcome("yes", Verdict.YES)
            .outcome("no", Verdict.NO)
            .build();
    assertEquals(
        List.of(
            "amount=0 day=2026-11-22 extras= a/yes",
            "amount=0 day=2026-10-23 a/no",
            "amount=1000 a/no"),
        paths(library(flow), "a"));
  }

  @Test
  void aSharedQuestionIsAnsweredOnceAndDecidesEachTime() {
    Flow flow =
        flow("a")
            .shared("scheme", "scheme", "resident->who", "employee->who")
            .choice("who", "self->again")
            .shared("again", "scheme", "resident->yes", "employee->no")
            .outcome("yes", Verdict.YES)
            .outcome("no", Verdict.NO)
            .build();
    assertEquals(
        List.of("scheme=resident who=self a/yes", "scheme=employee who=self a/no"),
        paths(library(flow), "a"));
  }

  @Test
  void aRegionIsNamedWhereALaterQuestionTellsItApart() {
    Flow flow =
        flow("a")
            .region("first", "second", "north->no")
            .region("second", "yes", "south->no", "north->no")
            .outcome("yes", Verdict.YES)
            .outcome("no", Verdict.NO)
            .build();
    Library library = library(List.of(flow), List.of(region("north", ""), region("south", "")));
    assertEquals(
        List.of(
            "region=north a/no", "region=other a/yes", "region=south a/no", "region=unsure a/yes"),
        paths(library, "a"));
  }

  @Test
  void tenThousandQuestionsInARowAreListed() {
    FlowBuilder builder = flow("a");
    int length = 10_000;
    for (int i = 0; i < length; i++) {
      String next = i + 1 < length ? "q" + (i + 1) : "yes";
      builder.choice(
          "q" + i,
          i == length - 1 ? new String[] {"on->yes", "off->no"} : new String[] {"on->" + next});
    }
    Flow flow = builder.outcome("yes", Verdict.YES).outcome("no", Verdict.NO).build();
    assertEquals(2, paths(library(flow), "a").size());
  }

  @Test
  void aFlowThatLeadsNowhereIsRefusedBeforeAPathIsListed() {
    Flow nowhere =
        flow("a").choice("q", "one->yes", "two->lost").outcome("yes", Verdict.YES).build();
    assertThrows(Diagnosed.class, () -> paths(library(nowhere), "a"));
    Flow circle = flow("a").choice("q", "one->r").choice("r", "one->q").build();
    assertThrows(Diagnosed.class, () -> paths(library(circle), "a"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void everyPathThatAnybodyCanGoIsListed(long seed) {
    Random random = new Random(seed);
    Flow flow = random(random, "f", "g/");
    Library library =
        library(
            List.of(flow, random(random, "g", "end")),
            List.of(region("north", ""), region("city", "north"), region("south", "")));
    Interview interview = new Interview(library, AS_OF);
    List<String> listed = new ArrayList<>();
    new Paths(interview, flow, "")
        .visit((answers, outcome) -> listed.add(trace(interview, flow, answers, outcome)));
    assertEquals(new TreeSet<>(everybody(interview, flow)), new TreeSet<>(listed));
    List<String> answers = paths(library, "f");
    assertEquals(answers.size(), new TreeSet<>(answers).size());
  }

  /** Questions that lead onward only; some for the region, some shared, the last may hand over. */
  private static Flow random(Random random, String id, String last) {
    FlowBuilder flow = flow(id);
    int count = 6;
    for (int i = 0; i < count; i++) {
      String[] targets = new String[3];
      for (int j = 0; j < targets.length; j++) {
        int next = i + 1 + random.nextInt(3);
        targets[j] = next < count ? "q" + next : random.nextBoolean() ? last : "end";
      }
      switch (random.nextInt(3)) {
        case 0 -> flow.region("q" + i, targets[0], region(random) + "->" + targets[1]);
        case 1 -> flow.shared("q" + i, "scheme", "a->" + targets[0], "b->" + targets[1]);
        default -> flow.choice("q" + i, "a->" + targets[0], "b->" + targets[1], "c->" + targets[2]);
      }
    }
    return flow.outcome("end", Verdict.YES).build();
  }

  private static String region(Random random) {
    return List.of("north", "city", "south").get(random.nextInt(3));
  }

  /** The paths of everybody, wherever insured, found by asking one by one. */
  private static List<String> everybody(Interview interview, Flow flow) {
    List<String> traces = new ArrayList<>();
    Deque<Step> open = new ArrayDeque<>(List.of(interview.start(flow)));
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (step instanceof Step.Done done) {
        traces.add(trace(interview, flow, done.path().answers(), done.outcome()));
      } else if (step instanceof Step.Ask ask) {
        List<String> values =
            ask.question().isRegion()
                ? List.of("north", "city", "south", Region.OTHER, Region.UNSURE)
                : ask.question().options().stream().map(Option::id).toList();
        values.forEach(value -> open.push(interview.answer(ask, List.of(value))));
      }
    }
    return traces;
  }

  /** The options taken where something was asked, and where the other questions led. */
  private static String trace(
      Interview interview, Flow flow, List<Response> answers, Outcome outcome) {
    StringBuilder trace = new StringBuilder();
    Path path = Path.EMPTY;
    for (Response answer : answers) {
      path = path.plus(answer);
    }
    Set<QuestionName> asked = new HashSet<>();
    FlowNode node = FlowNode.of(interview.library(), flow.start());
    while (!node.isOutcome()) {
      Question question = node.question();
      List<String> values = path.valuesOf(question.name());
      Branch taken = new Branches(interview).taken(question, values);
      boolean first = asked.add(question.name());
      trace.append(question.key()).append('=').append(first ? taken.name() : taken.go());
      node = FlowNode.of(interview.library(), taken.go());
      trace.append(' ');
    }
    assertEquals(outcome.key(), node.key());
    return trace.append(node.key()).toString();
  }
}
