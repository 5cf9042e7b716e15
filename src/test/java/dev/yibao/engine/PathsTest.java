package dev.yibao.engine;

import static dev.yibao.engine.FlowBuilder.flow;
import static dev.yibao.engine.FlowBuilder.library;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static List<String> paths(Library library, String flow) {
    List<String> paths = new ArrayList<>();
    new Paths(new Interview(library, AS_OF), library.flow(flow))
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
  void aPlaceIsNamedWhereALaterQuestionTellsItApart() {
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
  void aFlowThatLeadsNowhereIsRefusedBeforeAPathIsTold() {
    Flow nowhere =
        flow("a").choice("q", "one->yes", "two->lost").outcome("yes", Verdict.YES).build();
    assertThrows(Diagnosed.class, () -> paths(library(nowhere), "a"));
    Flow circle = flow("a").choice("q", "one->r").choice("r", "one->q").build();
    assertThrows(Diagnosed.class, () -> paths(library(circle), "a"));
  }
}
