package dev.yibao.engine;

import static dev.yibao.engine.Answers.Source.SUPPLIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Library;
import dev.yibao.terminal.TestFlows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who is asked, goes back, and changes answers. */
class ReplayTest {

  @Test
  void standsAtTheFirstQuestionBeforeAnyAnswer() {
    assertEquals("what", at(TestFlows.session("refund")));
  }

  @Test
  void goesBackToTheLastQuestion() {
    Replay replay = walk("refund", "premium", "resident").back();
    assertEquals("scheme", at(replay));
    assertEquals("what=premium", path(replay));
  }

  @Test
  void staysWhereItIsWhenThereIsNothingToTakeBack() {
    Replay replay = TestFlows.session("refund");
    assertSame(replay, replay.back());
  }

  @Test
  void keepsLaterAnswersWhenAnEarlierOneChanges() {
    Replay replay = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Replay changed = replay.change(answered(replay, 2, "abroad"));
    assertEquals(
        "what=premium scheme=resident extras=abroad days=2026-11-20 -> soon", path(changed));
    assertEquals("", names(changed.lost()));
  }

  @Test
  void saysWhichAnswersNoLongerCount() {
    Replay replay = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Replay changed = replay.change(answered(replay, 1, "employee"));
    assertEquals("what=premium scheme=employee days=2026-11-20 -> soon", path(changed));
    assertEquals("extras=agent", names(changed.lost()));
  }

  @Test
  void keepsWhatMayStillBeAskedLater() {
    Replay replay = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Replay changed = replay.change(answered(replay, 0, "bill"));
    assertEquals("amount", at(changed));
    assertEquals("extras=agent days=2026-11-20", names(changed.lost()));
    Replay later = changed.answer(List.of("2000"));
    assertEquals("what=bill amount=2000 scheme=resident -> soon", path(later));
  }

  @Test
  void countsAnAnswerAgainWhenTheChangeIsUndone() {
    Replay replay = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Replay away = replay.change(answered(replay, 1, "employee"));
    assertEquals(path(replay), path(away.change(answered(replay, 1, "resident"))));
  }

  @Test
  void goesBackThroughAnswersThatWereCarriedOver() {
    Replay replay = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Replay changed = replay.change(answered(replay, 1, "employee")).back();
    assertEquals("days", at(changed));
    assertEquals("scheme", at(changed.back()));
  }

  @Test
  void changesAnAnswerThatWasGivenBeforehand() {
    Replay replay = supplied("what=premium", "scheme=unsure");
    Replay changed = replay.change(answered(replay, 0, "cash"));
    assertEquals("what=cash -> office", path(changed));
    assertEquals("scheme=unsure", names(changed.lost()));
    assertEquals(List.of(), changed.unused());
  }

  @Test
  void startsOverWithWhatWasGivenBeforehand() {
    Replay replay = supplied("what=premium");
    Replay further = replay.answer(List.of("resident"));
    assertEquals("what=premium", path(further.restart()));
  }

  @Test
  void keepsTheAnswersToSharedQuestionsInAnotherMatter() {
    Replay replay = walk("refund", "premium", "employee", "2026-11-20");
    Replay other = replay.goOn(TestFlows.library().flow("transfer"));
    assertEquals("scheme=employee", path(other));
    assertEquals("region", at(other));
    Replay done = other.answer(List.of("chongqing"));
    assertEquals("chongqing", done.region());
  }

  @Test
  void keepsTheRegionThatWasGivenBeforehandWhateverIsChanged() {
    Replay replay = supplied("what=premium", "scheme=unsure", "region=chongqing");
    assertEquals("chongqing", replay.change(answered(replay, 0, "cash")).region());
  }

  @Test
  void asksForTheRegionLastWhereTheOutcomeDiffers() {
    Replay replay = money("heir");
    assertEquals("region", replay.asking().question().name().id());
    Replay told = replay.answer(List.of("north"));
    assertEquals("who=heir extras= region=north -> heir", path(told));
    assertEquals("north", told.region());
    assertNull(told.asking());
    assertEquals("who=heir extras= -> heir", path(told.back()));
    assertEquals("region", told.back().asking().question().name().id());
    assertEquals("extras", at(told.back().back()));
  }

  @Test
  void keepsTheRegionThatWasSaidLastWhateverIsChanged() {
    Replay told = money("heir").answer(List.of("north"));
    Replay changed = told.change(answered(told, 0, "self"));
    assertEquals("scheme", at(changed));
    assertEquals("extras=", names(changed.lost()));
    Replay done = changed.answer(List.of("resident"));
    assertEquals("who=self scheme=resident region=north -> none", path(done));
    Replay again = done.change(answered(done, 0, "heir"));
    assertEquals("who=heir extras= region=north -> heir", path(again));
    assertEquals("region=north", names(again.goOn(again.flow()).answers().from(SUPPLIED)));
  }

  /** Somebody for whom two regions have notes. */
  private static Replay money(String who) {
    Path folder = Path.of("src/test/resources/answers/flows");
    Library library = FileLibrary.strict(new FolderFiles(folder, null));
    Replay start = Replay.of(new Interview(library, TestFlows.TODAY), library.flow("money"));
    return start.answer(List.of(who)).answer(List.of());
  }

  private static Replay walk(String flow, String... values) {
    Replay replay = TestFlows.session(flow);
    for (String value : values) {
      replay = replay.answer(List.of(value));
    }
    return replay;
  }

  private static Replay supplied(String... answers) {
    Replay empty = TestFlows.session("refund");
    List<SuppliedAnswer> supplied = new ArrayList<>();
    for (String answer : answers) {
      String[] sides = answer.split("=");
      supplied.add(new SuppliedAnswer(0, sides[0], List.of(sides[1])));
    }
    return Replay.of(empty.interview(), empty.flow(), supplied);
  }

  private static Response answered(Replay replay, int index, String value) {
    return new Response(replay.step().path().answers().get(index).question(), List.of(value));
  }

  private static String at(Replay replay) {
    return ((Step.Ask) replay.step()).question().name().id();
  }

  private static String path(Replay replay) {
    Step step = replay.step();
    String path = names(step.path().answers());
    return step instanceof Step.Done done ? path + " -> " + done.outcome().id() : path;
  }

  private static String names(List<Response> answers) {
    List<String> names = new ArrayList<>();
    for (Response answer : answers) {
      names.add(answer.question().name().id() + "=" + String.join(",", answer.values()));
    }
    return String.join(" ", names);
  }
}
